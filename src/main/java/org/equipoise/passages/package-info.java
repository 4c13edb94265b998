/// Texts of an aid as they are printed: paragraphs, hard words, media, and what to know of the translation.
@NullMarked
package org.equipoise.passages;

import org.jspecify.annotations.NullMarked;
