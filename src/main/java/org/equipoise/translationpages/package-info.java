/// The translations of a draft on pages: each string beside its source, with its state, and the reviews of them.
@NullMarked
package org.equipoise.translationpages;

import org.jspecify.annotations.NullMarked;
