/// A whole aid in two languages, row by row, for a visit with an interpreter.
@NullMarked
package org.equipoise.bilingual;

import org.jspecify.annotations.NullMarked;
