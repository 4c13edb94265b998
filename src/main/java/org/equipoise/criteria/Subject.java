package org.equipoise.criteria;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Cell;
import org.equipoise.evidence.Risk;

/// What is judged: an aid, and the day on which it was published or would be.
public record Subject(Aid aid, LocalDate published) {

    private static final String USUAL_SOURCE = "en";

    /// One cell, where it stands, and its words in the language that the others are translated from.
    record Spot(int row, Attribute attribute, String option, Cell cell, AidText.CellText words) {

        boolean isRate() {
            return cell instanceof Cell.Estimate || cell instanceof Cell.Relative || cell instanceof Cell.OnBaseline;
        }

        boolean isNumber() {
            return isRate() || cell instanceof Cell.Quantity;
        }

        boolean isFilled() {
            return !(cell instanceof Cell.Unknown);
        }

        Place place() {
            return Place.structure("/attributes/%d/cells/%s".formatted(row, option));
        }
    }

    /// The language that the others are translated from.
    String source() {
        return aid.texts().containsKey(USUAL_SOURCE)
                ? USUAL_SOURCE
                : aid.texts().keySet().stream().sorted().findFirst().orElseThrow();
    }

    AidText text() {
        return aid.text(source());
    }

    Place words(String pointer) {
        return Place.text(source(), pointer);
    }

    Stream<Spot> spots() {
        return IntStream.range(0, aid.attributes().size()).boxed().flatMap(this::spotsOf);
    }

    Stream<Spot> spotsOf(int row) {
        Attribute attribute = aid.attributes().get(row);
        AidText.AttributeText words = text().attributes().get(attribute.id());
        return attribute.cells().entrySet().stream()
                .map(cell -> new Spot(
                        row,
                        attribute,
                        cell.getKey(),
                        cell.getValue(),
                        words == null ? AidText.CellText.NONE : words.cell(cell.getKey())));
    }

    /// The rows that have risks, by their place.
    IntStream rowsOfRates() {
        return IntStream.range(0, aid.attributes().size())
                .filter(row -> spotsOf(row).anyMatch(Spot::isRate));
    }

    /// The absolute risk in a cell for the reference person; empty where the cell comes to none.
    Optional<Risk> risk(Cell cell) {
        try {
            return switch (cell) {
                case Cell.Estimate estimate -> Optional.of(estimate.risk());
                case Cell.OnBaseline on -> Optional.of(aid.referenceRisk(on.baseline()));
                case Cell.Relative relative ->
                    Optional.of(relative.effect().on(aid.referenceRisk(relative.baseline())));
                default -> Optional.empty();
            };
        } catch (NoSuchElementException | IllegalStateException | ArithmeticException noReference) {
            return Optional.empty();
        }
    }
}
