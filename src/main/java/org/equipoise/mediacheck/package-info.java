/// The media of an aid on their way in: their files found, read and checked.
@NullMarked
package org.equipoise.mediacheck;

import org.jspecify.annotations.NullMarked;
