package org.equipoise.patientpages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.consultation.Consultations;
import org.equipoise.document.SummarySheet;
import org.equipoise.document.ToldSheet;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.objection.ObjectionBook;
import org.equipoise.preparation.Visit;
import org.equipoise.problem.ProblemType;
import org.equipoise.standing.Held;
import org.equipoise.summary.Summary;
import org.equipoise.summary.SummaryBook;

/// What was said, asked and decided, as the patient reads it.
@ApplicationScoped
class MySummary {

    static final String OBJECTION = "/words";

    private static final int TOP = 3;

    private final SummaryBook summaries;
    private final ObjectionBook objections;
    private final Consultations consultations;

    MySummary(SummaryBook summaries, ObjectionBook objections, Consultations consultations) {
        this.summaries = summaries;
        this.objections = objections;
        this.consultations = consultations;
    }

    /// Drafts are the care team's own.
    Optional<Summary> recorded(Visit visit) {
        return summaries.find(visit.decision()).filter(Summary::hasBeenRecorded);
    }

    Summary needed(Visit visit) {
        return recorded(visit).orElseThrow(() -> ProblemType.SUMMARY_NOT_RECORDED.because(""));
    }

    ToldSheet told(Visit visit) {
        return ToldSheet.of(
                visit.text(),
                visit.saved().answers(),
                matters(visit),
                consultations.receipts(visit.decision()).stream()
                        .map(receipt -> visit.words()
                                .say(
                                        "reader-at",
                                        receipt.reader(),
                                        visit.words().time(receipt.readAt())))
                        .toList(),
                visit.words());
    }

    /// What mattered most when the options were last seen.
    private List<String> matters(Visit visit) {
        return consultations.lastSeen(visit.decision()).stream()
                .flatMap(seen -> ComparisonView.read(seen.body()).rows().stream())
                .filter(row -> row.weight() != null && row.weight().signum() > 0)
                .limit(TOP)
                .map(row -> visit.aid().wanted(row.attribute(), visit.text()).orElse(row.name()))
                .toList();
    }

    MySummaryPage page(Visit visit, boolean justObjected, Typed typed, Mistakes mistakes) {
        Optional<Summary> summary = recorded(visit);
        Field field = Field.text(
                Field.Kind.AREA,
                OBJECTION,
                visit.words().say("objection-what"),
                visit.words().say("objection-hint"),
                typed,
                mistakes);
        return new MySummaryPage(
                visit.say(),
                Held.of(visit.version()),
                visit.text().title(),
                told(visit),
                summary.map(each -> SummarySheet.of(
                                visit.text(),
                                each,
                                objections.open(visit.decision()),
                                SummarySheet.Reader.PATIENT,
                                visit.words()))
                        .orElse(null),
                summary.map(Summary::revision)
                        .map(revision -> revision.document().number())
                        .orElse(0),
                summary.filter(each -> each.state() != Summary.State.CONFIRMED).isPresent(),
                objections.of(visit.decision()).stream()
                        .map(each -> new MySummaryPage.Objected(
                                visit.words().time(each.raisedAt()), each.words(), !each.open()))
                        .toList(),
                justObjected,
                typed.turns(),
                typed.opened(List.of(field)),
                field,
                mistakes.all(List.of(field)));
    }
}
