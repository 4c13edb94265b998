/// Where a patient's path begins, is left, is gone on with and ends, and what was told on it.
@NullMarked
package org.equipoise.journey;

import org.jspecify.annotations.NullMarked;
