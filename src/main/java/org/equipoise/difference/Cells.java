package org.equipoise.difference;

import java.util.Objects;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Cell;
import org.equipoise.profile.Found;
import org.jspecify.annotations.Nullable;

/// What is known of each option in one row: other numbers, counted in the same denominator before and after.
final class Cells {

    private final Sides sides;
    private final Attribute was;
    private final Attribute is;
    private final CellWords before;
    private final CellWords after;

    private Cells(Sides sides, Attribute was, Attribute is) {
        this.sides = sides;
        this.was = was;
        this.is = is;
        this.before = CellWords.of(sides, sides.before(), was, CellWords.risks(sides.after(), is));
        this.after = CellWords.of(sides, sides.after(), is, CellWords.risks(sides.before(), was));
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
        return new Place(is.id(), after.row().name(), option, after.row().optionName(option), pointer);
    }

    private void compare(String option) {
        Found then = before.cell(option);
        Found now = after.cell(option);
        if (then instanceof Found.OfRisk(var risk, var _) && now instanceof Found.OfRisk(var other, var _)) {
            if (!risk.equals(other)) {
                number(option, "", risk.value(), other.value());
            }
        } else if (then instanceof Found.OfQuantity quantity && now instanceof Found.OfQuantity other) {
            if (quantity.value() != other.value() || !Objects.equals(quantity.interval(), other.interval())) {
                number(option, "change.cell", quantity.value(), other.value());
            }
        } else if (then instanceof Found.OfLevel level && now instanceof Found.OfLevel other) {
            boolean reworded = !before.printed(option).equals(after.printed(option));
            if (reworded || level.position() != other.position()) {
                tell(Change.Kind.LEVEL, reworded ? "change.level" : "change.level.position", option);
            }
        } else if (then.getClass() != now.getClass()) {
            tell(
                    Change.Kind.NUMBER,
                    now instanceof Found.Nothing
                            ? "change.cell.unknown"
                            : then instanceof Found.Nothing ? "change.cell.known" : "change.level",
                    option);
        }
    }

    /// @param template of a quantity; of a risk it is empty
    private void number(String option, String template, double then, double now) {
        Place place = place(option);
        String was = before.printed(option);
        String is = after.printed(option);
        if (was.equals(is)) {
            String same = sides.say("change.same", after.withinSentence(option, is));
            String sentence = sides.say("change.number.hidden", place.rowName(), place.optionName(), same);
            sides.add(place.change(
                    Change.Kind.NUMBER, String.valueOf(then), String.valueOf(now), false, sentence + forWhom(option)));
        } else if (template.isEmpty()) {
            sides.add(place.change(Change.Kind.NUMBER, was, is, true, risks(option, was, is) + forWhom(option)));
        } else {
            tell(Change.Kind.NUMBER, template, option);
        }
    }

    /// The number of people to whom it happens is now 12 in 100; it was 15 in 100. Ranges are told where they alone
    /// make a difference.
    private String risks(String option, String was, String is) {
        String numbersBefore = before.row().inNumbers(option);
        String numbersAfter = after.row().inNumbers(option);
        boolean otherCount = !numbersBefore.equals(numbersAfter);
        String time = after.row().time();
        return sides.say(
                "change.number",
                after.row().people(option),
                time == null ? after.row().happens() : after.row().happens() + " " + time,
                after.withinSentence(option, otherCount ? numbersAfter : is),
                otherCount ? numbersBefore : was);
    }

    /// What the words of a level or of something unknown were is told here, and not once more as a text.
    private void tell(Change.Kind kind, String template, String option) {
        Place place = place(option);
        String was = before.printed(option);
        String is = after.printed(option);
        sides.tellText("/attributes/%s/cells/%s/text".formatted(place.row(), option));
        String sentence = sides.say(
                template,
                place.rowName(),
                place.optionName(),
                after.withinSentence(option, is),
                was.endsWith(".") ? was.substring(0, was.length() - 1) : was);
        sides.add(place.change(kind, was, is, true, sentence + forWhom(option)));
    }

    private String forWhom(String option) {
        boolean personal = Stream.of(was.cell(option), is.cell(option))
                .anyMatch(cell -> cell instanceof Cell.Relative || cell instanceof Cell.OnBaseline);
        return personal && !sides.after().aid().profile().isEmpty() ? " " + sides.say("change.reference") : "";
    }
}
