/// In the consultation: one screen that both can look at, words to say, and what to ask to see whether it was clear.
@NullMarked
package org.equipoise.visitpages;

import org.jspecify.annotations.NullMarked;
