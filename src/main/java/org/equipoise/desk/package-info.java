/// A decision with its aid, as the clinician's pages need it, and what a clinician reads for what is stored.
@NullMarked
package org.equipoise.desk;

import org.jspecify.annotations.NullMarked;
