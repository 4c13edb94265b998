/// Numbers in plain words: natural frequencies in both frames, ranges, certainty, and what a picture shows.
@NullMarked
package org.equipoise.wording;

import org.jspecify.annotations.NullMarked;
