package org.equipoise.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Cell;
import org.equipoise.evidence.NaturalFrequency;
import org.equipoise.evidence.NaturalFrequency.Nearness;
import org.equipoise.profile.Found;
import org.equipoise.wording.Counted;
import org.equipoise.wording.RowWording;
import org.jspecify.annotations.Nullable;

/// What is known of each option in one row: other numbers, counted in the same denominator before and after.
final class Cells {

    private final Sides sides;
    private final Attribute was;
    private final Attribute is;
    private final Map<String, Found> before;
    private final Map<String, Found> after;
    private final RowWording wordsBefore;
    private final RowWording wordsAfter;

    private Cells(Sides sides, Attribute was, Attribute is) {
        this.sides = sides;
        this.was = was;
        this.is = is;
        this.before = found(sides.before(), was);
        this.after = found(sides.after(), is);
        this.wordsBefore = new RowWording(sides.before().text(), sides.sentences(), was, before, risks(after));
        this.wordsAfter = new RowWording(sides.after().text(), sides.sentences(), is, after, risks(before));
    }

    static void compare(Sides sides, Attribute was, Attribute is) {
        Cells cells = new Cells(sides, was, is);
        for (Aid.Option option : sides.after().aid().options()) {
            if (sides.before().aid().option(option.id()).isPresent()) {
                cells.compare(option.id());
                new Backing(sides, was.cell(option.id()), is.cell(option.id()), cells.place(option.id())).compare();
            }
        }
    }

    /// Where a cell stands, and how it is named.
    record Place(String row, String rowName, String option, String optionName, String pointer) {

        Change change(
                Change.Kind kind,
                @Nullable String before,
                @Nullable String after,
                boolean touchesNumber,
                String sentence) {
            return new Change(kind, "attribute " + row, pointer, option, row, before, after, touchesNumber, sentence);
        }
    }

    private Place place(String option) {
        String pointer = "/aid/attributes/%d/cells/%s"
                .formatted(sides.after().aid().attributes().indexOf(is), option);
        return new Place(is.id(), wordsAfter.name(), option, wordsAfter.optionName(option), pointer);
    }

    private void compare(String option) {
        Found then = Objects.requireNonNull(before.get(option));
        Found now = Objects.requireNonNull(after.get(option));
        if (then instanceof Found.OfRisk risk && now instanceof Found.OfRisk other) {
            if (!risk.risk().equals(other.risk())) {
                risks(option, risk, other);
            }
        } else if (then instanceof Found.OfQuantity quantity && now instanceof Found.OfQuantity other) {
            if (quantity.value() != other.value() || !Objects.equals(quantity.interval(), other.interval())) {
                cell(Change.Kind.NUMBER, "change.cell", option, printed(false, option), printed(true, option));
            }
        } else if (then instanceof Found.OfLevel level && now instanceof Found.OfLevel other) {
            String read = printed(false, option);
            String reads = printed(true, option);
            if (level.position() != other.position() || !read.equals(reads)) {
                sides.tellText("/attributes/%s/cells/%s/text".formatted(is.id(), option));
                cell(
                        Change.Kind.LEVEL,
                        read.equals(reads) ? "change.level.position" : "change.level",
                        option,
                        read,
                        reads);
            }
        } else if (then.getClass() != now.getClass()) {
            sides.tellText("/attributes/%s/cells/%s/text".formatted(is.id(), option));
            cell(
                    Change.Kind.NUMBER,
                    now instanceof Found.Nothing
                            ? "change.cell.unknown"
                            : then instanceof Found.Nothing ? "change.cell.known" : "change.level",
                    option,
                    printed(false, option),
                    printed(true, option));
        }
    }

    /// In the words of the issue: the number of people to whom it happens is now 12 in 100; it was 15 in 100.
    private void risks(String option, Found.OfRisk then, Found.OfRisk now) {
        Place place = place(option);
        String before = printed(false, option);
        String after = printed(true, option);
        if (before.equals(after)) {
            String sentence = sides.say(
                    "change.number.hidden", place.rowName(), place.optionName(), sides.say("change.same", after));
            sides.add(place.change(
                    Change.Kind.NUMBER,
                    String.valueOf(then.risk().value()),
                    String.valueOf(now.risk().value()),
                    false,
                    sentence));
            return;
        }
        boolean otherCount = !wordsBefore
                .counted(option)
                .orElseThrow()
                .count()
                .equals(wordsAfter.counted(option).orElseThrow().count());
        String happens =
                wordsAfter.time() == null ? wordsAfter.happens() : wordsAfter.happens() + " " + wordsAfter.time();
        String sentence = sides.say(
                "change.number",
                wordsAfter.people(option),
                happens,
                marked(now, otherCount ? wordsAfter.inNumbers(option) : after),
                otherCount ? wordsBefore.inNumbers(option) : before);
        sides.add(place.change(Change.Kind.NUMBER, before, after, true, sentence + forWhom(option)));
    }

    private void cell(Change.Kind kind, String template, String option, String before, String after) {
        Place place = place(option);
        Found now = Objects.requireNonNull(after(option));
        String sentence =
                sides.say(template, place.rowName(), place.optionName(), marked(now, bare(after)), bare(before));
        sides.add(place.change(kind, before, after, true, sentence + forWhom(option)));
    }

    private Found after(String option) {
        return Objects.requireNonNull(after.get(option));
    }

    /// What is printed of a cell, with its range.
    private String printed(boolean later, String option) {
        RowWording words = later ? wordsAfter : wordsBefore;
        Found found = Objects.requireNonNull((later ? after : before).get(option));
        return switch (found) {
            case Found.OfRisk _ ->
                ranged(words.inNumbers(option), words.counted(option).orElseThrow());
            case Found.OfQuantity quantity ->
                quantity.interval() == null
                        ? words.inShort(option, found)
                        : sides.say(
                                "change.range",
                                words.inShort(option, found),
                                sides.sentences().number(quantity.interval().low()),
                                sides.sentences().number(quantity.interval().high()));
            default -> words.inShort(option, found);
        };
    }

    private String ranged(String number, Counted counted) {
        NaturalFrequency fewest = counted.fewest();
        NaturalFrequency most = counted.most();
        return fewest == null || most == null ? number : sides.say("change.range", number, end(fewest), end(most));
    }

    private String end(NaturalFrequency end) {
        return end.nearness() == Nearness.ABOUT
                ? sides.sentences().count(end.count())
                : sides.sentences().people(end);
    }

    /// A stale number is marked wherever it shows.
    private String marked(Found found, String number) {
        boolean isNumber = found instanceof Found.OfRisk || found instanceof Found.OfQuantity;
        return isNumber && found.provenance().staleOn(sides.today()) ? sides.say("stale.in-short", number) : number;
    }

    private String forWhom(String option) {
        boolean personal = Stream.of(was.cell(option), is.cell(option))
                .anyMatch(cell -> cell instanceof Cell.Relative || cell instanceof Cell.OnBaseline);
        return personal && !sides.after().aid().profile().isEmpty() ? " " + sides.say("change.reference") : "";
    }

    private static String bare(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static Map<String, Found> found(Sides.Side side, Attribute row) {
        Map<String, Found> found = new LinkedHashMap<>();
        side.aid()
                .options()
                .forEach(option -> found.put(option.id(), side.evidence().of(row.cell(option.id()))));
        return found;
    }

    private static List<Double> risks(Map<String, Found> cells) {
        return cells.values().stream()
                .flatMap(found -> found instanceof Found.OfRisk risk
                        ? Stream.of(risk.risk().value())
                        : Stream.empty())
                .toList();
    }
}
