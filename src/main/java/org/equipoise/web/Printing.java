package org.equipoise.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.comparison.CellView;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.comparison.RowView;
import org.equipoise.language.Words;
import org.equipoise.passages.MediumPanel;
import org.equipoise.passages.Passage;
import org.equipoise.passages.Printed;
import org.equipoise.passages.Translated;
import org.equipoise.standing.Held;
import org.equipoise.web.ComparisonTable.Row;
import org.equipoise.wording.RowWording;
import org.equipoise.wording.Sentences;
import org.jspecify.annotations.Nullable;

/// A comparison on its way to be printed, row by row.
final class Printing {

    private final Aid aid;
    private final ComparisonView view;
    private final Look look;
    private final Words words;
    private final Passage.Section section;
    private final Optional<Sentences> sentences;
    private final @Nullable Thousands thousands;

    Printing(Aid aid, ComparisonView view, Look look, Words words, Passage.Section section) {
        this.aid = aid;
        this.view = view;
        this.look = look;
        this.words = words;
        this.section = section;
        this.sentences = Sentences.in(view.language());
        this.thousands = look.inThousands() ? new Thousands(aid, view) : null;
    }

    ComparisonTable table() {
        return table(_ -> true);
    }

    ComparisonTable table(Predicate<RowView> shown) {
        return new ComparisonTable(
                view.rows().stream().filter(shown).map(this::row).toList(),
                Translated.notice(view.translation(), words),
                new Held(aid.slug(), view.aid().version()),
                view.rows().stream().anyMatch(Thousands::concern));
    }

    private Row row(RowView row) {
        Optional<RowWording> anew = thousands == null ? Optional.empty() : thousands.row(row);
        return new Row(
                row.attribute(),
                words.say(kind(row.kind())),
                row.name(),
                share(row.weight()),
                Stream.of(time(row), population(row))
                        .filter(each -> !each.isEmpty())
                        .toList(),
                IntStream.range(0, row.cells().size())
                        .mapToObj(i -> cell(row, i, anew))
                        .toList(),
                section.passages(more(row)),
                view.translation() != null && view.translation().isStale("/attributes/" + row.attribute())
                        ? words.say("translation-stale-part")
                        : "",
                new MediumPanel.Source(aid, view.aid().version(), view.language(), words).ofAttribute(row.attribute()));
    }

    private CellText cell(RowView row, int at, Optional<RowWording> anew) {
        CellView cell = row.cells().get(at);
        return new CellText.Told(
                        row,
                        cell,
                        Printed.option(view.options().get(at), words),
                        anew.flatMap(counted -> ToldRisk.of(aid, counted, cell.option()))
                                .or(() -> ToldRisk.of(row, cell)),
                        derivation(row, cell),
                        look.bothFrames(),
                        look.bothFrames() && anew.isEmpty(),
                        sentences)
                .in(words, section);
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "benefit", "harm", "burden", "experience", "cost" -> "kind-" + kind;
            default -> "kind-own";
        };
    }

    /// Of a hundred parts.
    private String share(@Nullable BigDecimal weight) {
        return weight == null || weight.signum() == 0
                ? ""
                : words.say(
                        "row-share",
                        weight.movePointRight(2)
                                .setScale(0, RoundingMode.HALF_UP)
                                .intValue());
    }

    private String time(RowView row) {
        return row.time() == null ? "" : words.say("row-when", row.time());
    }

    private String population(RowView row) {
        AidText.AttributeText text = aid.text(view.language()).attributes().get(row.attribute());
        boolean own = text != null && text.population() != null;
        return row.population() == null || (row.denominator() == null && !own)
                ? ""
                : words.say("row-about", row.population());
    }

    /// The author's explanation.
    private List<String> more(RowView row) {
        AidText.AttributeText text = aid.text(view.language()).attributes().get(row.attribute());
        return Printed.paragraphs(text == null ? null : text.explanation());
    }

    private String derivation(RowView row, CellView cell) {
        AidText.AttributeText text = aid.text(view.language()).attributes().get(row.attribute());
        String told = text == null ? null : text.cell(cell.option()).derivation();
        return told == null ? "" : told.strip();
    }
}
