/// How a refusal is told: as a problem (RFC 9457) to programs, as a page to people; whatever failed, and wherever.
@NullMarked
package org.equipoise.refusal;

import org.jspecify.annotations.NullMarked;
