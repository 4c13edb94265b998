package org.equipoise.web;

import java.util.Optional;
import org.equipoise.aid.Aid;
import org.equipoise.comparison.CellView;
import org.equipoise.comparison.RowView;
import org.equipoise.evidence.NaturalFrequency;
import org.equipoise.evidence.NaturalFrequency.Nearness;
import org.equipoise.language.Words;
import org.equipoise.wording.PictographView;
import org.equipoise.wording.RowWording;
import org.jspecify.annotations.Nullable;

/// The risk of one option in one row, in whole people.
///
/// @param fewest and `most`: the ends of its interval; null where nobody knows them
/// @param happens to how many, in a sentence, and `happensNot` likewise
record ToldRisk(
        int people,
        int count,
        boolean fewerThanOne,
        @Nullable Integer fewest,
        @Nullable Integer most,
        String happens,
        String happensNot,
        PictographView picture) {

    /// As the comparison tells it.
    static Optional<ToldRisk> of(RowView row, CellView cell) {
        if (cell.count() == null
                || row.denominator() == null
                || cell.frequency() == null
                || cell.pictograph() == null) {
            return Optional.empty();
        }
        return Optional.of(new ToldRisk(
                row.denominator(),
                cell.count(),
                cell.fewerThanOne(),
                cell.low() == null ? null : cell.low().intValue(),
                cell.high() == null ? null : cell.high().intValue(),
                cell.frequency().happens(),
                cell.frequency().happensNot(),
                cell.pictograph()));
    }

    /// The same, counted in other people.
    static Optional<ToldRisk> of(Aid aid, RowWording row, String option) {
        return row.counted(option)
                .map(counted -> new ToldRisk(
                        counted.people(),
                        counted.count().count(),
                        counted.count().nearness() == Nearness.FEWER_THAN_ONE,
                        count(counted.fewest()),
                        count(counted.most()),
                        row.happens(option, counted),
                        row.happensNot(option, counted),
                        PictographView.of(aid, row, option)));
    }

    private static @Nullable Integer count(@Nullable NaturalFrequency end) {
        return end == null ? null : (Integer) end.count();
    }

    String number(Words words) {
        return fewerThanOne
                ? words.say("cell-fewer-than-one", words.count(people))
                : words.say("cell-number", words.count(count), words.count(people));
    }

    String otherNumber(Words words) {
        return fewerThanOne
                ? words.say("cell-more-than", words.count(people - 1), words.count(people))
                : words.say("cell-number", words.count(people - count), words.count(people));
    }

    IconArray drawn(Words words) {
        return IconArray.of(picture, fewest, most, words);
    }
}
