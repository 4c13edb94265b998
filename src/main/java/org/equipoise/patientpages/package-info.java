/// The patient's way in, what the options come to for them, and the summary.
@NullMarked
package org.equipoise.patientpages;

import org.jspecify.annotations.NullMarked;
