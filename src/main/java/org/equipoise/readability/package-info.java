/// How hard a text is to read: sentences, words and syllables, school grades by published formulas, jargon. Plain Java.
@NullMarked
package org.equipoise.readability;

import org.jspecify.annotations.NullMarked;
