/// What a summary says: its parts, what is missing in it, how it is checked and kept, and what a recorded revision
/// holds.
@NullMarked
package org.equipoise.summarycontent;

import org.jspecify.annotations.NullMarked;
