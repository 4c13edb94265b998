/// Who calls: organisations, accounts and their roles, and the patient's invitation.
@NullMarked
package org.equipoise.identity;

import org.jspecify.annotations.NullMarked;
