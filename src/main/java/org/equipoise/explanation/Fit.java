package org.equipoise.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.explanation.Findings.Cell;
import org.equipoise.explanation.Findings.Option;
import org.equipoise.explanation.Findings.Row;
import org.equipoise.explanation.SentenceView.Kind;
import org.equipoise.wording.Sentences;
import org.jspecify.annotations.Nullable;

/// What speaks for the option that matches most closely, and what against it; where none is named, what speaks for
/// each.
final class Fit {

    private static final double NOISE = 1e-9;

    private final Findings findings;
    private final Sentences sentences;

    Fit(Findings findings, Sentences sentences) {
        this.findings = findings;
        this.sentences = sentences;
    }

    /// One option beside another in one row.
    ///
    /// @param ahead by how many points
    private record Side(Row row, String option, String other, double ahead) {

        Side turned() {
            return new Side(row, /* option= */ other, /* other= */ option, -ahead);
        }
    }

    List<SentenceView> said() {
        return findings.leader()
                .map(this::ofLeader)
                .orElseGet(() -> findings.options().stream()
                        .flatMap(option -> ofOption(option).stream())
                        .toList());
    }

    private List<SentenceView> ofLeader(Option leader) {
        List<SentenceView> said = new ArrayList<>();
        Optional<Side> mostFor = others(leader.id())
                .max(Comparator.comparingDouble(Option::closestIn).thenComparingDouble(this::points))
                .flatMap(next -> widest(leader.id(), next.id()));
        said.add(new SentenceView(
                Kind.FITS,
                sentences.say("explanation.closest", leader.name())
                        + mostFor.map(this::why).orElse(""),
                Stream.concat(Stream.of(leader.id()), mostFor.map(Side::other).stream())
                        .toList(),
                mostFor.map(side -> side.row().id()).stream().toList()));
        said.add(against(leader));
        return said;
    }

    private String why(Side side) {
        boolean most = findings.rows().stream()
                .filter(row -> !row.equals(side.row()))
                .allMatch(row -> row.weight() < side.row().weight() - NOISE);
        String template = most ? "explanation.matters.most" : "explanation.matters";
        String alone = findings.options().size() > 2 && isAlone(side) ? " " + sentences.say("explanation.alone") : "";
        return " " + sentences.say(template, side.row().matters()) + " " + sides(side) + alone;
    }

    private boolean isAlone(Side side) {
        Double here = side.row().cell(side.option()).points();
        return side.row().cells().stream()
                .filter(cell -> !cell.option().equals(side.option()))
                .allMatch(cell -> here != null && cell.points() != null && cell.points() < here - NOISE);
    }

    private SentenceView against(Option leader) {
        return others(leader.id())
                .flatMap(other -> widest(other.id(), leader.id()).stream())
                .max(Comparator.comparingDouble(Side::ahead))
                .map(side -> new SentenceView(
                        Kind.AGAINST,
                        sentences.say("explanation.against", side.row().matters()) + " " + sides(side.turned()),
                        List.of(leader.id(), side.option()),
                        List.of(side.row().id())))
                .orElseGet(() -> new SentenceView(
                        Kind.AGAINST, sentences.say("explanation.against.nothing"), List.of(leader.id()), List.of()));
    }

    /// Only where it is ahead of every other.
    private Optional<SentenceView> ofOption(Option option) {
        return findings.rows().stream()
                .flatMap(row -> narrowest(row, option.id()).stream())
                .max(Comparator.comparingDouble(Side::ahead))
                .map(side -> new SentenceView(
                        Kind.FITS,
                        sentences.say(
                                "explanation.for", option.name(), side.row().matters()),
                        List.of(option.id()),
                        List.of(side.row().id())));
    }

    private Optional<Side> narrowest(Row row, String option) {
        List<Side> sides = others(option)
                .map(other -> side(row, option, other.id()))
                .filter(Objects::nonNull)
                .toList();
        return sides.size() < findings.options().size() - 1
                ? Optional.empty()
                : sides.stream().min(Comparator.comparingDouble(Side::ahead));
    }

    private Optional<Side> widest(String option, String other) {
        Side widest = null;
        for (Row row : findings.rows()) {
            Side side = side(row, option, other);
            if (side != null && (widest == null || side.ahead() > widest.ahead())) {
                widest = side;
            }
        }
        return Optional.ofNullable(widest);
    }

    /// Nothing where it is not ahead, or where what is known reads the same: a reader would not see why.
    private static @Nullable Side side(Row row, String option, String other) {
        Cell here = row.cell(option);
        Cell there = row.cell(other);
        return here.points() == null
                        || there.points() == null
                        || here.points() - there.points() <= NOISE
                        || here.inShort().equals(there.inShort())
                ? null
                : new Side(row, option, other, here.points() - there.points());
    }

    private String sides(Side side) {
        return sentences.say(
                "explanation.sides",
                findings.name(side.option()),
                withoutStop(side.row().cell(side.option()).inShort()),
                findings.name(side.other()),
                withoutStop(side.row().cell(side.other()).inShort()),
                side.row().name());
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private Stream<Option> others(String option) {
        return findings.options().stream().filter(each -> !each.id().equals(option));
    }

    private double points(Option option) {
        return findings.rows().stream()
                .map(row -> row.cell(option.id()).points())
                .mapToDouble(points -> points == null ? 0 : points)
                .sum();
    }
}
