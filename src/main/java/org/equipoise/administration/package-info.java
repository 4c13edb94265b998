/// Who has an account, and how the first ones come to be.
@NullMarked
package org.equipoise.administration;

import org.jspecify.annotations.NullMarked;
