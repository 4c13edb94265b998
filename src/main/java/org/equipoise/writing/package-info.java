/// Writing a draft on pages: its texts part by part, and its structure.
@NullMarked
package org.equipoise.writing;

import org.jspecify.annotations.NullMarked;
