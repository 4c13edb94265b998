/// What patients tell before the visit, section by section, and how it is kept.
@NullMarked
package org.equipoise.preparation;

import org.jspecify.annotations.NullMarked;
