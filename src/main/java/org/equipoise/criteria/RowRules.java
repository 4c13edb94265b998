package org.equipoise.criteria;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Attribute;
import org.jspecify.annotations.Nullable;

/// Whether the risks of a row can be read side by side.
final class RowRules {

    private RowRules() {}

    static Outcome populationTold(Subject subject, With with) {
        return each(subject, (tally, row) -> {
            AidText.AttributeText words = words(subject, row);
            String own = words == null ? null : words.population();
            tally.said(
                    Tally.isSaid(own) ? own : subject.text().population(),
                    Tally.isSaid(own)
                            ? subject.words("/attributes/%s/population".formatted(id(subject, row)))
                            : subject.words("/population"),
                    "Nothing says whom the numbers of the row '%s' are about.".formatted(id(subject, row)));
        });
    }

    static Outcome eventRates(Subject subject, With with) {
        return each(
                subject,
                (tally, row) -> subject.spotsOf(row)
                        .filter(Subject.Spot::isRate)
                        .forEach(spot -> tally.check(
                                subject.risk(spot.cell()).isPresent(),
                                spot.place(),
                                "The effect comes to no number of people: its baseline has no risk for the reference person.")));
    }

    static Outcome sameTime(Subject subject, With with) {
        return each(subject, (tally, row) -> {
            Attribute attribute = subject.aid().attributes().get(row);
            tally.check(
                    attribute.time() != null,
                    Place.structure("/attributes/%d/time".formatted(row)),
                    "The risks of the row '%s' have no time.".formatted(attribute.id()));
        });
    }

    static Outcome sameDenominator(Subject subject, With with) {
        return each(
                subject,
                (tally, row) -> subject.spotsOf(row)
                        .filter(Subject.Spot::isRate)
                        .forEach(spot -> tally.check(
                                subject.risk(spot.cell())
                                        .filter(risk -> risk.value() > 0 && risk.value() < with.number("smallest"))
                                        .isEmpty(),
                                spot.place(),
                                "The risk is too small to be told of 1,000 people, as the others are.")));
    }

    /// Pictures and numbers are drawn for every risk; the words for them are the author's.
    static Outcome wordsAndPictures(Subject subject, With with) {
        return each(subject, (tally, row) -> {
            AidText.AttributeText words = words(subject, row);
            String at = "/attributes/" + id(subject, row);
            String mend = "The words for those whom it happens to, or for those whom it does not, are missing.";
            tally.said(words == null ? null : words.happens(), subject.words(at + "/happens"), mend);
            tally.said(words == null ? null : words.happensNot(), subject.words(at + "/happensNot"), mend);
        });
    }

    private interface Check {
        void row(Tally tally, int row);
    }

    private static Outcome each(Subject subject, Check check) {
        Tally tally = new Tally();
        int[] rows = subject.rowsOfRates().toArray();
        if (rows.length == 0) {
            return tally.lacks(Place.structure("/attributes"), "There is no risk in any row.").outcome();
        }
        IntConsumer each = row -> check.row(tally, row);
        Arrays.stream(rows).forEach(each);
        return tally.outcome();
    }

    private static String id(Subject subject, int row) {
        return subject.aid().attributes().get(row).id();
    }

    private static AidText.@Nullable AttributeText words(Subject subject, int row) {
        return subject.text().attributes().get(id(subject, row));
    }
}
