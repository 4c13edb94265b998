/// Organisations and the accounts of their staff and systems: who they are, how they sign in, who administers them.
@NullMarked
package org.equipoise.account;

import org.jspecify.annotations.NullMarked;
