/// The same request twice is answered the same way twice, and done once.
@NullMarked
package org.equipoise.idempotency;

import org.jspecify.annotations.NullMarked;
