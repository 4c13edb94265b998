/// Signing in and out on pages.
@NullMarked
package org.equipoise.signin;

import org.jspecify.annotations.NullMarked;
