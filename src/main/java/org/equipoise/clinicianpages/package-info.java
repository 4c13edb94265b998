/// The clinician's pages: decisions, invitations, handovers, comparisons and summaries.
@NullMarked
package org.equipoise.clinicianpages;

import org.jspecify.annotations.NullMarked;
