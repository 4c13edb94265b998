/// Risk models: what they ask, how they reckon, and whether they reproduce their own published examples. Plain Java.
@NullMarked
package org.equipoise.riskmodel;

import org.jspecify.annotations.NullMarked;
