package org.equipoise.balance;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Cell;

/// How evenly an aid treats its options: what was counted, and what is out of balance.
public record Balance(List<Lengths> lengths, List<Playing> media, List<Known> known, List<Imbalance> imbalances) {

    /// What is known of one option, counted in rows. What is said to be unknown does not count.
    public record Known(String option, int benefits, int harms, int burdens, int experiences, int numbers) {

        static Known of(Aid aid, String option) {
            return new Known(
                    option,
                    count(aid, option, Attribute.Kind.BENEFIT),
                    count(aid, option, Attribute.Kind.HARM),
                    count(aid, option, Attribute.Kind.BURDEN),
                    count(aid, option, Attribute.Kind.EXPERIENCE),
                    (int) aid.attributes().stream()
                            .filter(row -> isNumber(row.cell(option)))
                            .count());
        }

        private static int count(Aid aid, String option, Attribute.Kind kind) {
            return (int) aid.attributes().stream()
                    .filter(row -> row.kind() == kind && !(row.cell(option) instanceof Cell.Unknown))
                    .count();
        }
    }

    public static Balance of(Aid aid, Limits limits) {
        List<Lengths> lengths = aid.texts().keySet().stream()
                .sorted()
                .map(language -> Lengths.of(aid, language))
                .toList();
        List<Known> known =
                aid.options().stream().map(each -> Known.of(aid, each.id())).toList();
        List<Imbalance> imbalances = new ArrayList<>();
        lengths.forEach(each -> each.imbalance(limits).ifPresent(imbalances::add));
        List<Playing> media = Playing.of(aid);
        Playing.imbalance(media, limits).ifPresent(imbalances::add);
        imbalances.addAll(Counts.imbalances(known, limits));
        imbalances.addAll(Formats.imbalances(aid));
        aid.texts().keySet().stream().sorted().forEach(language -> imbalances.addAll(LoadedWords.in(aid, language)));
        return new Balance(lengths, media, known, List.copyOf(imbalances));
    }

    static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Estimate
                || cell instanceof Cell.Relative
                || cell instanceof Cell.OnBaseline
                || cell instanceof Cell.Quantity;
    }
}
