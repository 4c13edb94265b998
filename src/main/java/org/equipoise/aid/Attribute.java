package org.equipoise.aid;

import java.util.Map;
import org.equipoise.evidence.Scale;
import org.equipoise.evidence.TimeFrame;
import org.jspecify.annotations.Nullable;

/// One thing in which options differ, with a cell for every option, by the option's id.
public record Attribute(
        String id,
        Kind kind,
        @Nullable Facet facet,
        @Nullable TimeFrame time,
        @Nullable String unit,
        @Nullable Scale scale,
        Map<String, Cell> cells) {

    public enum Kind {
        BENEFIT,
        HARM,
        BURDEN,
        EXPERIENCE,
        COST
    }

    public enum Facet {
        PHYSICAL,
        EMOTIONAL,
        SOCIAL
    }

    public Cell cell(String option) {
        Cell cell = cells.get(option);
        return cell == null ? new Cell.Unknown(Provenance.NOWHERE) : cell;
    }

    /// Whether anything in this row can be scored; rows of words alone cannot.
    public boolean scored() {
        return cells.values().stream().anyMatch(cell -> !(cell instanceof Cell.Words));
    }
}
