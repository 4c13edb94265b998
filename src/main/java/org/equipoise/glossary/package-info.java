/// Hard words, explained once in each language, and the places in a text where they stand.
@NullMarked
package org.equipoise.glossary;

import org.jspecify.annotations.NullMarked;
