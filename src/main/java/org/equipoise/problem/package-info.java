/// The ways a request is refused, and what is said of each.
@NullMarked
package org.equipoise.problem;

import org.jspecify.annotations.NullMarked;
