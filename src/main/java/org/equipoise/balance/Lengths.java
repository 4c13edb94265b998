package org.equipoise.balance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.jspecify.annotations.Nullable;

/// How many words one language has about each option: its description, its practical facts, and its cells.
public record Lengths(String language, List<OfOption> options) {

    public record OfOption(String option, int words) {}

    static Lengths of(Aid aid, String language) {
        AidText text = aid.text(language);
        return new Lengths(
                language,
                aid.options().stream()
                        .map(each -> new OfOption(
                                each.id(),
                                about(text, each.id())
                                        .mapToInt(words -> Words.count(words, language))
                                        .sum()))
                        .toList());
    }

    private static Stream<@Nullable String> about(AidText text, String option) {
        AidText.OptionText own = text.options().get(option);
        Stream<@Nullable String> cells = text.attributes().values().stream()
                .map(row -> row.cell(option))
                .flatMap(cell -> Stream.of(cell.text(), cell.note()));
        return own == null
                ? cells
                : Stream.concat(
                        Stream.of(own.description()),
                        Stream.concat(own.practical().stream(), cells));
    }

    OfOption longest() {
        return options.stream().max(Comparator.comparingInt(OfOption::words)).orElseThrow();
    }

    OfOption shortest() {
        return options.stream().min(Comparator.comparingInt(OfOption::words)).orElseThrow();
    }

    /// The most words about one option over the fewest about another.
    public double ratio() {
        return (double) longest().words() / Math.max(1, shortest().words());
    }

    Optional<Imbalance> imbalance(Limits limits) {
        return ratio() <= limits.length()
                ? Optional.empty()
                : Optional.of(new Imbalance(
                        Imbalance.Kind.LENGTH,
                        language,
                        "/options/" + longest().option(),
                        String.format(
                                Locale.ROOT,
                                "There are %d words about '%s' and %d about '%s': %.2f times as many.",
                                longest().words(),
                                longest().option(),
                                shortest().words(),
                                shortest().option(),
                                ratio()),
                        ratio(),
                        limits.length()));
    }
}
