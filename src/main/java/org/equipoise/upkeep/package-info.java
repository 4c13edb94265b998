/// What becomes of published versions: what changed, what was withdrawn, what goes stale, and who is told of it.
@NullMarked
package org.equipoise.upkeep;

import org.jspecify.annotations.NullMarked;
