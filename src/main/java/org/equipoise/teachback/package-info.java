/// What a person was asked to say in their own words, and whether it had to be explained again.
@NullMarked
package org.equipoise.teachback;

import org.jspecify.annotations.NullMarked;
