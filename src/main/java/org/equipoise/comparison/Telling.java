package org.equipoise.comparison;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Attribute;
import org.equipoise.profile.Found;
import org.equipoise.wording.RowWording;
import org.equipoise.wording.Sentences;

/// What a sheet says in one language on one day: the words of every row, made once.
final class Telling {

    private final Sheet sheet;
    private final AidText text;
    private final Sentences sentences;
    private final LocalDate today;
    private final Map<String, ToldRow> rows = new HashMap<>();

    /// What does not depend on what matters to the person.
    ///
    /// @param matters in the words in which the person is asked about it
    /// @param inShort by option
    /// @param view without a weight and without contributions
    record ToldRow(RowWording words, String matters, Map<String, String> inShort, RowView view) {}

    Telling(Sheet sheet, AidText text, Sentences sentences, LocalDate today) {
        this.sheet = sheet;
        this.text = text;
        this.sentences = sentences;
        this.today = today;
        sheet.aid().attributes().forEach(attribute -> rows.put(attribute.id(), told(attribute)));
    }

    private ToldRow told(Attribute attribute) {
        Map<String, Found> cells = new LinkedHashMap<>();
        sheet.cells(attribute).forEach(cell -> cells.put(cell.option(), cell.found()));
        RowWording words = new RowWording(text, sentences, attribute, cells);
        Map<String, String> inShort = new HashMap<>();
        cells.forEach((option, found) -> inShort.put(option, words.inShort(option, found, today)));
        return new ToldRow(
                words, matters(attribute), inShort, RowView.of(this, attribute, words, sheet.cells(attribute)));
    }

    private String matters(Attribute attribute) {
        return aid().valuesQuestions().stream()
                .filter(each -> each.attribute().equals(attribute.id()))
                .map(each -> Objects.requireNonNull(text.valuesQuestions().get(each.id()))
                        .question())
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(text.attributes().get(attribute.id()))
                        .name());
    }

    ToldRow row(Attribute attribute) {
        return Objects.requireNonNull(rows.get(attribute.id()), attribute.id());
    }

    Sheet sheet() {
        return sheet;
    }

    Aid aid() {
        return sheet.aid();
    }

    AidText text() {
        return text;
    }

    Sentences sentences() {
        return sentences;
    }

    LocalDate today() {
        return today;
    }
}
