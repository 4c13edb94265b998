package org.equipoise.patientpages;

import java.util.List;
import org.equipoise.consultation.Receipt;
import org.equipoise.decision.Answers;
import org.equipoise.objection.Objection;
import org.equipoise.summary.Summary;

/// The patient's summary to be taken away: what they told, and what was recorded.
///
/// @param language in which the patient reads it
/// @param revisions the oldest first
/// @param readBy who of the care team read what was told
record SummaryFile(
        String aid,
        String language,
        Answers told,
        Summary.State state,
        List<Summary.Revision> revisions,
        List<Objection> objections,
        List<Receipt> readBy) {}
