/// What the people of a decision are shown: its comparison, kept exactly as it was seen, and the handover.
@NullMarked
package org.equipoise.consultation;

import org.jspecify.annotations.NullMarked;
