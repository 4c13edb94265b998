/// Whose an aid is, and what was checked and confirmed of it, for every page that shows it.
@NullMarked
package org.equipoise.standing;

import org.jspecify.annotations.NullMarked;
