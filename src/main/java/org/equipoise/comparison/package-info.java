/// The options side by side for one profile and one set of priorities.
@NullMarked
package org.equipoise.comparison;

import org.jspecify.annotations.NullMarked;
