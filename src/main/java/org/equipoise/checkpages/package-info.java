/// Checklists on pages: what was checked of an aid, item by item, for everybody to read.
@NullMarked
package org.equipoise.checkpages;

import org.jspecify.annotations.NullMarked;
