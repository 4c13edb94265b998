/// What matters to a patient, asked on pages: by every method, and with what they add of their own.
@NullMarked
package org.equipoise.eliciting;

import org.jspecify.annotations.NullMarked;
