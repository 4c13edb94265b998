/// The options side by side for one profile and one set of priorities: the arithmetic, and how it is told.
@NullMarked
package org.equipoise.comparison;

import org.jspecify.annotations.NullMarked;
