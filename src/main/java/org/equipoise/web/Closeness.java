package org.equipoise.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.equipoise.comparison.ChangeView;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.comparison.MatchView;
import org.equipoise.comparison.RowView;
import org.equipoise.explanation.SentenceView;
import org.equipoise.explanation.SentenceView.Kind;
import org.jspecify.annotations.Nullable;

/// How closely each option matches what a person said matters, as it is printed.
///
/// @param verdict which matches most closely, or that none can be named; empty where sentences tell it, and where the
///     aid shows rows alone
/// @param said what it comes to, by what it speaks of; none is empty
/// @param options empty where the aid shows rows alone
/// @param changes what it takes for another option to match most closely
public record Closeness(
        String verdict, List<Said> said, List<Option> options, List<Turn> changes, List<String> tradeOffs) {

    /// @param many whether there is so much of it that it is shown on request
    public record Said(String about, List<String> sentences, boolean many) {}

    /// @param from 0 to 100, where the range begins in its drawing
    /// @param width how long the range is in its drawing
    /// @param low with everything at the worse end of what is plausible
    public record Option(String name, String match, int from, int width, String low, String high, List<Part> parts) {}

    /// What one row adds to the match.
    public record Part(String row, String points) {}

    /// @param turn where it turns, or that it does not
    public record Turn(String row, String now, String turn, String option) {}

    private static final int FEW = 3;

    public static Closeness of(ComparisonView view) {
        List<Said> said = said(view);
        return new Closeness(
                view.explanation().isEmpty() ? verdict(view) : "",
                said,
                IntStream.range(0, view.matches().size())
                        .mapToObj(i -> option(view, i))
                        .toList(),
                view.whatWouldChangeIt().stream()
                        .map(change -> turn(view, change))
                        .toList(),
                view.tradeOffs().stream().map(each -> each.question()).toList());
    }

    private static List<Said> said(ComparisonView view) {
        boolean leads = view.closest() != null;
        List<Said> said = new ArrayList<>();
        if (!leads) {
            add(said, view, Kind.SURENESS, "How sure this is");
        }
        add(said, view, Kind.FITS, leads ? "What matches" : "What speaks for each");
        add(said, view, Kind.AGAINST, "What speaks against it");
        if (leads) {
            add(said, view, Kind.SURENESS, "How sure this is");
        }
        add(said, view, Kind.CHANGE, "What would change it");
        add(said, view, Kind.DOMINATED, "Never better than another");
        add(said, view, Kind.UNKNOWN, "What is not known");
        return said;
    }

    private static void add(List<Said> said, ComparisonView view, Kind kind, String about) {
        List<String> sentences = view.explanation().stream()
                .filter(each -> each.kind() == kind)
                .map(SentenceView::text)
                .toList();
        if (!sentences.isEmpty()) {
            said.add(new Said(about, sentences, sentences.size() > FEW));
        }
    }

    private static String verdict(ComparisonView view) {
        return view.matches().isEmpty()
                ? ""
                : view.closest() == null
                        ? "It is too close to tell which option matches most closely."
                        : "“%s” matches most closely what was said to matter.".formatted(name(view, view.closest()));
    }

    private static Option option(ComparisonView view, int at) {
        MatchView match = view.matches().get(at);
        return new Option(
                view.options().get(at).name(),
                match.match() == null ? "Not known" : Printed.number(match.match()),
                match.low().intValue(),
                Math.max(1, match.high().subtract(match.low()).intValue()),
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

    private static Turn turn(ComparisonView view, ChangeView change) {
        BigDecimal at = change.changesAt();
        String row = view.rows().stream()
                .filter(each -> each.attribute().equals(change.attribute()))
                .findFirst()
                .map(RowView::name)
                .orElse(change.attribute());
        return new Turn(
                row,
                parts(change.weight()),
                at == null
                        ? "No change"
                        : "%s %s".formatted(at.compareTo(change.weight()) < 0 ? "Below" : "Above", parts(at)),
                at == null ? "" : name(view, change.closest()));
    }

    /// Of a hundred.
    private static String parts(BigDecimal weight) {
        return Printed.number(weight.movePointRight(2));
    }

    private static String name(ComparisonView view, @Nullable String option) {
        return view.options().stream()
                .filter(each -> Objects.equals(each.id(), option))
                .findFirst()
                .map(ComparisonView.OptionView::name)
                .orElse("");
    }
}
