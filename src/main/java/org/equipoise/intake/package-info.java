/// What comes in at a start: archives read and taken over, what waits for something else, and what became of all.
@NullMarked
package org.equipoise.intake;

import org.jspecify.annotations.NullMarked;
