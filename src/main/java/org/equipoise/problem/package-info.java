/// The ways a request is refused, and how a refusal is told: RFC 9457.
@NullMarked
package org.equipoise.problem;

import org.jspecify.annotations.NullMarked;
