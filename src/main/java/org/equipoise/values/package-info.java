/// What matters to a person: from their answers to weights.
@NullMarked
package org.equipoise.values;

import org.jspecify.annotations.NullMarked;
