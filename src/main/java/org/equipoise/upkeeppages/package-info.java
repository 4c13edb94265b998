/// Pages about what becomes of the aids: what changed, what goes stale, and who holds a version.
@NullMarked
package org.equipoise.upkeeppages;

import org.jspecify.annotations.NullMarked;
