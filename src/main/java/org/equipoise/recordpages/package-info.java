/// The record on pages: written, recorded, amended, compared with what it said before, and copied.
@NullMarked
package org.equipoise.recordpages;

import org.jspecify.annotations.NullMarked;
