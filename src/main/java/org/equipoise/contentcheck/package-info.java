/// What an aid has to be before it is published: its structure, rows, texts, translations and reading.
@NullMarked
package org.equipoise.contentcheck;

import org.jspecify.annotations.NullMarked;
