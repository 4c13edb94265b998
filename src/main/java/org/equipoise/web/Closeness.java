package org.equipoise.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.comparison.MatchView;
import org.equipoise.comparison.RowView;

/// How closely each option matches what a person said matters, as it is printed.
///
/// @param verdict which matches most closely, or that none can be named; empty where the aid shows rows alone
public record Closeness(String verdict, List<Option> options, List<String> tradeOffs) {

    /// @param bar 0 to 100, for drawing
    /// @param low with everything at the worse end of what is plausible
    public record Option(String name, String match, int bar, String low, String high, List<Part> parts) {}

    /// What one row adds to the match.
    public record Part(String row, String points) {}

    public static Closeness of(ComparisonView view) {
        return new Closeness(
                verdict(view),
                IntStream.range(0, view.matches().size())
                        .mapToObj(i -> option(view, i))
                        .toList(),
                view.tradeOffs().stream().map(each -> each.question()).toList());
    }

    private static String verdict(ComparisonView view) {
        if (view.matches().isEmpty()) {
            return "";
        }
        return view.options().stream()
                .filter(option -> option.id().equals(view.closest()))
                .findFirst()
                .map(option -> "“%s” matches most closely what was said to matter.".formatted(option.name()))
                .orElse("It is too close to tell which option matches most closely.");
    }

    private static Option option(ComparisonView view, int at) {
        MatchView match = view.matches().get(at);
        BigDecimal drawn = Objects.requireNonNullElse(match.match(), match.low());
        return new Option(
                view.options().get(at).name(),
                match.match() == null ? "Not known" : Printed.number(match.match()),
                drawn.intValue(),
                Printed.number(match.low()),
                Printed.number(match.high()),
                view.rows().stream()
                        .filter(row -> row.weight() != null && row.weight().signum() > 0)
                        .map(row -> part(row, at))
                        .toList());
    }

    private static Part part(RowView row, int at) {
        BigDecimal contribution = row.cells().get(at).contribution();
        return new Part(row.name(), contribution == null ? "not known" : Printed.number(contribution));
    }
}
