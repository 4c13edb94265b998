/// People's word that an aid meets what no structure can show: kept for good, and for exactly one state of its content.
@NullMarked
package org.equipoise.attestation;

import org.jspecify.annotations.NullMarked;
