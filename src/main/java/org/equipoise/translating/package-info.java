/// The translations of a draft, string by string: written, taken for translated anew, and reviewed by somebody else.
@NullMarked
package org.equipoise.translating;

import org.jspecify.annotations.NullMarked;
