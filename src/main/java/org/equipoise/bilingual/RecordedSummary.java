package org.equipoise.bilingual;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.equipoise.aid.AidText;
import org.equipoise.decision.Decision;
import org.equipoise.document.SummarySheet;
import org.equipoise.language.Words;
import org.equipoise.objection.Objection;
import org.equipoise.objection.ObjectionBook;
import org.equipoise.summary.Summary;
import org.equipoise.summary.SummaryBook;

/// What was recorded of a decision, and what the patient objects to in it.
record RecordedSummary(Summary summary, List<Objection> objections) {

    SummarySheet sheet(AidText text, Words words) {
        return SummarySheet.of(text, summary, objections, SummarySheet.Reader.ANYBODY, words);
    }

    @ApplicationScoped
    static class Shelf {

        private final SummaryBook summaries;
        private final ObjectionBook objections;

        Shelf(SummaryBook summaries, ObjectionBook objections) {
            this.summaries = summaries;
            this.objections = objections;
        }

        /// Drafts are the care team's own.
        Optional<RecordedSummary> of(Decision decision) {
            return summaries
                    .find(decision)
                    .filter(Summary::hasBeenRecorded)
                    .map(summary -> new RecordedSummary(summary, objections.open(decision)));
        }
    }
}
