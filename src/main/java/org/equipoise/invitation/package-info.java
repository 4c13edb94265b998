/// The patient's own key to one decision, without an account.
@NullMarked
package org.equipoise.invitation;

import org.jspecify.annotations.NullMarked;
