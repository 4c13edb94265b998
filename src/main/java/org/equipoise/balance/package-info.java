/// Whether an aid treats its options alike: as many words, as many known benefits and harms, the same kind of number.
@NullMarked
package org.equipoise.balance;

import org.jspecify.annotations.NullMarked;
