/// The published versions of the decision aids: kept and added to, never changed.
@NullMarked
package org.equipoise.catalogue;

import org.jspecify.annotations.NullMarked;
