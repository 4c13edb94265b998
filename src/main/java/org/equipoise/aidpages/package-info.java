/// The published aids on pages: the list with its search, and one aid from top to bottom.
@NullMarked
package org.equipoise.aidpages;

import org.jspecify.annotations.NullMarked;
