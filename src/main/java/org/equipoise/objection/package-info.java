/// What a patient says is not right in a recorded summary, until an amendment answers it.
@NullMarked
package org.equipoise.objection;

import org.jspecify.annotations.NullMarked;
