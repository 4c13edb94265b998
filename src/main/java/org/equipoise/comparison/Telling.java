package org.equipoise.comparison;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Attribute;
import org.equipoise.profile.Found;
import org.equipoise.wording.RowWording;
import org.equipoise.wording.Sentences;

/// What it takes to tell a comparison: an aid, its words and the service's in one language, and the day.
record Telling(Aid aid, AidText text, Sentences sentences, LocalDate today) {

    RowWording row(Attribute attribute, Comparison.Row row) {
        Map<String, Found> cells = new LinkedHashMap<>();
        row.cells().forEach(cell -> cells.put(cell.option(), cell.found()));
        return new RowWording(text, sentences, attribute, cells);
    }

    /// In the words in which the person was asked about it.
    String whatMatters(Attribute attribute) {
        return aid.valuesQuestions().stream()
                .filter(each -> each.attribute().equals(attribute.id()))
                .map(each -> Objects.requireNonNull(text.valuesQuestions().get(each.id()))
                        .question())
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(text.attributes().get(attribute.id()))
                        .name());
    }
}
