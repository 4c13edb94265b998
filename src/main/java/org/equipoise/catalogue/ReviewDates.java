package org.equipoise.catalogue;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Cell;

/// From when the numbers of an aid are past their review dates.
final class ReviewDates {

    private ReviewDates() {}

    /// The day on which the first of them goes stale, or the aid as a whole.
    static LocalDate first(Aid aid) {
        return Stream.concat(
                        Stream.of(aid.reviewBy()),
                        aid.attributes().stream()
                                .flatMap(row -> row.cells().values().stream())
                                .filter(Cell::isNumber)
                                .map(cell -> cell.provenance().reviewBy()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
