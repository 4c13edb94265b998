package org.equipoise.balance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        return new Balance(
                lengths(aid),
                Playing.of(aid),
                known(aid),
                imbalances(aid, limits, EnumSet.allOf(Imbalance.Kind.class)));
    }

    /// What is out of balance in these ways; nothing else is counted.
    public static List<Imbalance> imbalances(Aid aid, Limits limits, Set<Imbalance.Kind> kinds) {
        List<Imbalance> imbalances = new ArrayList<>();
        if (kinds.contains(Imbalance.Kind.LENGTH)) {
            lengths(aid).forEach(each -> each.imbalance(limits).ifPresent(imbalances::add));
        }
        if (kinds.contains(Imbalance.Kind.MEDIA_LENGTH)) {
            Playing.imbalance(Playing.of(aid), limits).ifPresent(imbalances::add);
        }
        if (kinds.contains(Imbalance.Kind.BENEFITS) || kinds.contains(Imbalance.Kind.HARMS)) {
            Counts.imbalances(known(aid), limits).stream()
                    .filter(each -> kinds.contains(each.kind()))
                    .forEach(imbalances::add);
        }
        if (kinds.contains(Imbalance.Kind.FORMAT)) {
            imbalances.addAll(Formats.imbalances(aid));
        }
        if (kinds.contains(Imbalance.Kind.LOADED_WORDS)) {
            languages(aid).forEach(language -> imbalances.addAll(LoadedWords.in(aid, language)));
        }
        return List.copyOf(imbalances);
    }

    private static List<Lengths> lengths(Aid aid) {
        return languages(aid).map(language -> Lengths.of(aid, language)).toList();
    }

    private static List<Known> known(Aid aid) {
        return aid.options().stream().map(each -> Known.of(aid, each.id())).toList();
    }

    private static Stream<String> languages(Aid aid) {
        return aid.texts().keySet().stream().sorted();
    }

    static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Estimate
                || cell instanceof Cell.Relative
                || cell instanceof Cell.OnBaseline
                || cell instanceof Cell.Quantity;
    }
}
