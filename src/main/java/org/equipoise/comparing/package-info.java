/// Comparing for whoever asks: questions read, what serves the next ones kept at hand, and what would be if other
/// things mattered.
@NullMarked
package org.equipoise.comparing;

import org.jspecify.annotations.NullMarked;
