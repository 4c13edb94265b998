/// Risks, effects, intervals, natural frequencies and icon arrays: plain Java, no framework.
@NullMarked
package org.equipoise.evidence;

import org.jspecify.annotations.NullMarked;
