/// Withdrawing a version on pages: why, whom it touches, and that it is done.
@NullMarked
package org.equipoise.withdrawalpages;

import org.jspecify.annotations.NullMarked;
