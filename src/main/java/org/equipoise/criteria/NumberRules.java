package org.equipoise.criteria;

import java.util.List;
import java.util.Optional;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Baseline;
import org.equipoise.aid.Cell;
import org.equipoise.aid.Source;
import org.equipoise.evidence.Certainty;

/// Where each number comes from, and how sure it is.
final class NumberRules {

    private NumberRules() {}

    static Outcome numbersSourced(Subject subject, With with) {
        Tally tally = new Tally();
        subject.spots().filter(spot -> spot.isNumber() || isClaim(spot)).forEach(spot -> {
            List<String> sources = sources(subject.aid(), spot.cell());
            tally.check(
                    !sources.isEmpty()
                            && sources.stream()
                                    .allMatch(id -> subject.aid().source(id).filter(NumberRules::isFound).isPresent()),
                    spot.place(),
                    "A number stands here without a source that has a title and a DOI, a PMID or an address.");
        });
        return tally.outcome();
    }

    /// Words that hold a figure on a benefit or a harm.
    private static boolean isClaim(Subject.Spot spot) {
        String words = spot.words().text();
        Attribute.Kind kind = spot.attribute().kind();
        return spot.cell() instanceof Cell.Words
                && (kind == Attribute.Kind.BENEFIT || kind == Attribute.Kind.HARM)
                && words != null
                && words.codePoints().anyMatch(Character::isDigit);
    }

    private static List<String> sources(Aid aid, Cell cell) {
        List<String> own = cell.provenance().sources();
        return own.isEmpty() && cell instanceof Cell.OnBaseline(String baseline, _)
                ? aid.baseline(baseline).map(Baseline::sources).orElse(List.of())
                : own;
    }

    private static boolean isFound(Source source) {
        return Tally.isSaid(source.title())
                && (Tally.isSaid(source.doi()) || Tally.isSaid(source.pmid()) || Tally.isSaid(source.url()));
    }

    /// The pages always print the certainty, "not rated" too; the sentence is the note.
    static Outcome uncertaintyTold(Subject subject, With with) {
        Tally tally = new Tally();
        subject.spots().filter(Subject.Spot::isNumber).forEach(spot -> {
            if (hasInterval(subject, spot.cell())) {
                tally.holds(spot.place());
            } else {
                tally.said(
                        spot.words().note(),
                        subject.words("/attributes/%s/cells/%s/note"
                                .formatted(spot.attribute().id(), spot.option())),
                        "The number has no low and high end, and no note says how sure it is.");
            }
        });
        return tally.outcome();
    }

    private static boolean hasInterval(Subject subject, Cell cell) {
        return switch (cell) {
            case Cell.Estimate estimate -> estimate.risk().interval() != null;
            case Cell.Relative _ -> true;
            case Cell.OnBaseline on ->
                subject.risk(on).flatMap(risk -> Optional.ofNullable(risk.interval())).isPresent();
            case Cell.Quantity quantity -> quantity.interval() != null;
            default -> false;
        };
    }

    static Outcome certaintyRated(Subject subject, With with) {
        Tally tally = new Tally();
        subject.spots()
                .filter(Subject.Spot::isRate)
                .forEach(spot -> tally.check(
                        spot.cell().provenance().certainty() != Certainty.NOT_RATED,
                        spot.place(),
                        "Nobody rated how sure this number is."));
        Aid.Appraisal appraisal = subject.aid().evidence().appraisal();
        return tally.check(
                        appraisal != null && appraisal != Aid.Appraisal.NONE,
                        Place.structure("/evidence/appraisal"),
                        "No way of judging the evidence is named.")
                .outcome();
    }
}
