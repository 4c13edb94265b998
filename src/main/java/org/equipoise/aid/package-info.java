/// Decision aids: what they say, in which versions, and how they are read.
@NullMarked
package org.equipoise.aid;

import org.jspecify.annotations.NullMarked;
