package org.equipoise.steps;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Attribute;
import org.equipoise.comparing.Compared;
import org.equipoise.comparing.Comparisons;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.comparison.RowView;
import org.equipoise.consultation.Consultations;
import org.equipoise.eliciting.Eliciting;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.passages.Translated;
import org.equipoise.path.Frame;
import org.equipoise.path.Length;
import org.equipoise.path.Spot;
import org.equipoise.path.Step;
import org.equipoise.path.Way;
import org.equipoise.preparation.Section;
import org.equipoise.preparation.Visit;
import org.equipoise.problem.ProblemType;
import org.equipoise.upkeep.Notices;
import org.equipoise.web.Closeness;
import org.equipoise.web.ComparisonTable;
import org.equipoise.web.HardWords;

/// Lays out the pages of the path.
@ApplicationScoped
class StepPages {

    private final Comparisons comparisons;
    private final Consultations consultations;
    private final Notices notices;

    StepPages(Comparisons comparisons, Consultations consultations, Notices notices) {
        this.comparisons = comparisons;
        this.consultations = consultations;
        this.notices = notices;
    }

    Frame frame(Visit visit, Spot spot, Way way, boolean toAnswers, boolean changedElsewhere) {
        return Frame.of(
                visit,
                spot,
                way,
                toAnswers,
                changedElsewhere,
                notices.of(visit.version(), visit.text().language()));
    }

    TemplateInstance asked(Visit visit, Spot spot, Section section, Frame frame, StepPage.Filled filled) {
        Mistakes mistakes = filled.mistakes();
        List<Field> fields = section.fields(visit, filled.typed(), mistakes);
        return new StepPage(
                visit.say(),
                frame,
                filled.checked(),
                introduction(section, visit),
                spot.step() == Step.MATTERS ? "/my/steps/" + Spot.WAYS : "",
                fields,
                section.ends(visit),
                mistakes.all(fields),
                filled.unsaved(),
                Kept.left(visit, section, filled.left()));
    }

    /// What is known of the translation comes first: a patient answers to its words.
    private static List<String> introduction(Section section, Visit visit) {
        return Stream.concat(
                        Translated.notice(visit.aid(), visit.text().language(), visit.words()).stream(),
                        section.introduction(visit).stream())
                .toList();
    }

    TemplateInstance read(Visit visit, Spot spot, Length length, Frame frame) {
        return switch (spot.step()) {
            case EACH -> each(visit, length, frame);
            case MEANS -> means(visit, length, frame);
            case MATTERS -> ways(visit, frame);
            default -> Reading.page(visit, spot, length, frame);
        };
    }

    private EachPage each(Visit visit, Length length, Frame frame) {
        ComparisonView view = switch (comparisons.compare(
                visit.version(), visit.saved().answers().question(visit.text().language()))) {
            case Compared.Done(ComparisonView done) -> done;
            case Compared.Refused _ -> throw ProblemType.UNEXPECTED.because("");
        };
        boolean brief = length == Length.SHORT;
        HardWords hard = brief
                ? HardWords.unexplained(visit.aid(), visit.words())
                : HardWords.of(visit.aid(), visit.text().language(), visit.words());
        ComparisonTable table = hard.table(view, row -> length == Length.LONG || isWeighed(visit.aid(), row));
        return new EachPage(
                visit.say(), frame, table, hard.met(), brief, !view.assumed().isEmpty());
    }

    /// Rows of words alone are for those who take their time.
    private static boolean isWeighed(Aid aid, RowView row) {
        return aid.attribute(row.attribute()).map(Attribute::scored).orElse(true);
    }

    private MeansPage means(Visit visit, Length length, Frame frame) {
        ComparisonView view =
                consultations.show(visit.decision(), visit.text().language()).view();
        return new MeansPage(
                visit.say(),
                frame,
                view.enoughTold(),
                visit.aid().display() == Aid.Display.NONE,
                length == Length.LONG,
                Spot.first(Step.MATTERS, visit, length).address(),
                Closeness.of(view, visit.words()));
    }

    private static WaysPage ways(Visit visit, Frame frame) {
        return new WaysPage(
                visit.say(),
                frame,
                Eliciting.methods(visit).stream()
                        .map(method -> new WaysPage.Choice(
                                visit.words().say("way-" + method.word()),
                                visit.words().say("way-what-" + method.word()),
                                new Spot(Step.MATTERS, Eliciting.first(method)).address(),
                                Eliciting.told(visit).filter(method::equals).isPresent()))
                        .toList());
    }
}
