package org.equipoise.visitpages;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equipoise.comparison.CellView;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.comparison.RowView;
import org.equipoise.language.Words;
import org.equipoise.teachback.TeachBack;

/// What to ask a person to say in their own words, about one of the rows that matter most to them.
///
/// @param listen what is known, to listen for
/// @param asked how it went last; empty where they were not asked yet
public record Prompt(String attribute, String name, String ask, List<String> listen, String asked) {

    private static final int MOST = 3;
    private static final String OWN = "own";

    static List<Prompt> of(ComparisonView view, List<TeachBack> kept, Words words) {
        List<RowView> weighed = view.rows().stream()
                .filter(row -> row.weight() != null && row.weight().signum() > 0)
                .toList();
        Stream<RowView> rows = weighed.isEmpty() ? view.rows().stream() : weighed.stream();
        return rows.filter(row -> !row.kind().equals(OWN))
                .filter(row -> row.cells().stream().filter(Prompt::isTold).count() > 0)
                .limit(MOST)
                .map(row -> of(view, row, kept, words))
                .toList();
    }

    private static Prompt of(ComparisonView view, RowView row, List<TeachBack> kept, Words words) {
        return new Prompt(
                row.attribute(),
                row.name(),
                words.say("prompt-ask", row.name()),
                IntStream.range(0, row.cells().size())
                        .mapToObj(i -> words.say(
                                "labelled",
                                view.options().get(i).name(),
                                told(row.cells().get(i))))
                        .toList(),
                kept.stream()
                        .filter(each -> each.attribute().equals(row.attribute()))
                        .findFirst()
                        .map(each -> words.say("prompt-" + name(each.outcome())))
                        .orElse(""));
    }

    private static boolean isTold(CellView cell) {
        return cell.state() != CellView.State.UNKNOWN;
    }

    private static String told(CellView cell) {
        return cell.frequency() == null ? cell.text() : cell.frequency().happens();
    }

    static String name(TeachBack.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
