/// The languages that the service speaks: its words in each, numbers and days, direction, and which one suits a reader.
@NullMarked
package org.equipoise.language;

import org.jspecify.annotations.NullMarked;
