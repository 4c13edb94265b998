package org.equipoise.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.equipoise.language.Words;
import org.equipoise.passages.Printed;
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

    /// @param match in points, or that it is not known
    /// @param from 0 to 100, where the range begins in its drawing, counted from the left
    /// @param width how long the range is in its drawing
    /// @param ranged whether a range around it is known
    /// @param low with everything at the worse end of what is plausible
    public record Option(
            String name,
            String match,
            int from,
            int width,
            boolean ranged,
            String low,
            String high,
            List<Part> parts) {}

    /// What one row adds to the match.
    public record Part(String row, String points) {}

    /// @param turn where it turns to which option, or that it does not
    public record Turn(String row, String now, String turn) {}

    private static final int FEW = 3;
    private static final int ALL = 100;

    /// For patients: matches in whole points.
    public static Closeness of(ComparisonView view, Words words) {
        return of(view, words, 0);
    }

    /// For clinicians: matches as the comparison tells them.
    public static Closeness exactly(ComparisonView view, Words words) {
        return of(view, words, 1);
    }

    private static Closeness of(ComparisonView view, Words words, int decimals) {
        List<Said> said = said(view, words);
        return new Closeness(
                view.explanation().isEmpty() ? verdict(view, words) : "",
                said,
                IntStream.range(0, view.matches().size())
                        .mapToObj(i -> option(view, i, decimals, words))
                        .toList(),
                view.whatWouldChangeIt().stream()
                        .map(change -> turn(view, change, words))
                        .toList(),
                view.tradeOffs().stream().map(each -> each.question()).toList());
    }

    private static List<Said> said(ComparisonView view, Words words) {
        boolean leads = view.closest() != null;
        List<Said> said = new ArrayList<>();
        if (!leads) {
            add(said, view, Kind.SURENESS, words.say("said-sureness"));
        }
        add(said, view, Kind.FITS, words.say(leads ? "said-matches" : "said-for"));
        add(said, view, Kind.AGAINST, words.say("said-against"));
        if (leads) {
            add(said, view, Kind.SURENESS, words.say("said-sureness"));
        }
        add(said, view, Kind.CHANGE, words.say("said-change"));
        add(said, view, Kind.DOMINATED, words.say("said-dominated"));
        add(said, view, Kind.UNKNOWN, words.say("said-unknown"));
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

    private static String verdict(ComparisonView view, Words words) {
        if (view.matches().isEmpty()) {
            return "";
        }
        if (view.closest() != null) {
            return words.say("closeness-named", name(view, view.closest()));
        }
        return words.say(view.tooCloseToTell() ? "closeness-open" : "closeness-elsewhere");
    }

    private static Option option(ComparisonView view, int at, int decimals, Words words) {
        MatchView match = view.matches().get(at);
        int from = match.low().intValue();
        int width = Math.max(1, match.high().subtract(match.low()).intValue());
        return new Option(
                Printed.option(view.options().get(at), words),
                match.match() == null
                        ? words.say("cell-unknown")
                        : words.say("points-of", words.number(rounded(match.match(), decimals, RoundingMode.HALF_UP))),
                words.language().rightToLeft() ? ALL - from - width : from,
                width,
                match.low().compareTo(match.high()) != 0,
                words.number(rounded(match.low(), decimals, RoundingMode.FLOOR)),
                words.number(rounded(match.high(), decimals, RoundingMode.CEILING)),
                view.rows().stream()
                        .filter(row -> row.weight() != null && row.weight().signum() > 0)
                        .map(row -> part(row, at, words))
                        .toList());
    }

    private static BigDecimal rounded(BigDecimal points, int decimals, RoundingMode mode) {
        return points.scale() > decimals ? points.setScale(decimals, mode) : points;
    }

    private static Part part(RowView row, int at, Words words) {
        BigDecimal contribution = row.cells().get(at).contribution();
        return new Part(row.name(), contribution == null ? words.say("not-known") : words.number(contribution));
    }

    private static Turn turn(ComparisonView view, ChangeView change, Words words) {
        BigDecimal at = change.changesAt();
        String row = view.rows().stream()
                .filter(each -> each.attribute().equals(change.attribute()))
                .findFirst()
                .map(RowView::name)
                .orElse(change.attribute());
        return new Turn(
                row,
                parts(change.weight(), words),
                at == null
                        ? words.say("change-none")
                        : words.say(
                                at.compareTo(change.weight()) < 0 ? "change-below" : "change-above",
                                parts(at, words),
                                name(view, change.closest())));
    }

    /// Of a hundred.
    private static String parts(BigDecimal weight, Words words) {
        return words.number(weight.movePointRight(2));
    }

    private static String name(ComparisonView view, @Nullable String option) {
        return view.options().stream()
                .filter(each -> Objects.equals(each.id(), option))
                .findFirst()
                .map(ComparisonView.OptionView::name)
                .orElse("");
    }
}
