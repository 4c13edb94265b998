package org.equipoise.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Cell;

/// Whether each row tells all its options by the same kind of statistic. What is unknown has none, and a level at the
/// very end of its scale says that there is nothing to count.
final class Formats {

    private Formats() {}

    static List<Imbalance> imbalances(Aid aid) {
        List<Imbalance> imbalances = new ArrayList<>();
        for (int i = 0; i < aid.attributes().size(); i++) {
            Attribute row = aid.attributes().get(i);
            boolean risks = row.cells().values().stream().anyMatch(Formats::isRisk);
            boolean quantities = row.cells().values().stream().anyMatch(cell -> cell instanceof Cell.Quantity);
            if (risks && quantities) {
                imbalances.add(mixed("/attributes/%d/cells".formatted(i), row, "risks", "quantities"));
            } else if (risks || quantities) {
                for (Map.Entry<String, Cell> cell : row.cells().entrySet()) {
                    if (isInWords(cell.getValue())) {
                        imbalances.add(mixed(
                                "/attributes/%d/cells/%s".formatted(i, cell.getKey()),
                                row,
                                risks ? "risks" : "quantities",
                                "words for '%s'".formatted(cell.getKey())));
                    }
                }
            }
        }
        return imbalances;
    }

    private static boolean isRisk(Cell cell) {
        return Balance.isNumber(cell) && !(cell instanceof Cell.Quantity);
    }

    private static boolean isInWords(Cell cell) {
        return switch (cell) {
            case Cell.Words _ -> true;
            case Cell.Level level -> level.position() > 0 && level.position() < 1;
            default -> false;
        };
    }

    private static Imbalance mixed(String pointer, Attribute row, String one, String other) {
        return new Imbalance(
                Imbalance.Kind.FORMAT,
                null,
                pointer,
                "The row '%s' has %s and %s.".formatted(row.id(), one, other),
                null,
                null);
    }
}
