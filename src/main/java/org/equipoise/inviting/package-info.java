/// Inviting the patient to a decision, over the API.
@NullMarked
package org.equipoise.inviting;

import org.jspecify.annotations.NullMarked;
