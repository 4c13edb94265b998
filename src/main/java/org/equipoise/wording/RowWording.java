package org.equipoise.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Attribute;
import org.equipoise.evidence.Denominator;
import org.equipoise.evidence.Scale;
import org.equipoise.profile.Found;
import org.jspecify.annotations.Nullable;

/// One attribute in words: the aid's own, set into the service's sentences.
public final class RowWording {

    private final Sentences sentences;
    private final AidText text;
    private final AidText.AttributeText words;
    private final @Nullable String unit;
    private final boolean unwanted;
    private final Map<String, Counted> risks = new LinkedHashMap<>();

    /// @param cells what is known of each option, by its id
    public RowWording(AidText text, Sentences sentences, Attribute attribute, Map<String, Found> cells) {
        this(text, sentences, attribute, cells, List.of());
    }

    /// @param beside risks that are told beside the row's own, and so in the same denominator
    public RowWording(
            AidText text,
            Sentences sentences,
            Attribute attribute,
            Map<String, Found> cells,
            Collection<Double> beside) {
        this.sentences = sentences;
        this.text = text;
        this.words = Objects.requireNonNull(text.attributes().get(attribute.id()), attribute.id());
        this.unit = text.unit(attribute);
        this.unwanted = attribute.scale() instanceof Scale(double worst, double best) && worst > best;
        List<Double> values = new ArrayList<>(beside);
        cells.values().forEach(found -> {
            if (found instanceof Found.OfRisk risk) {
                values.add(risk.risk().value());
            }
        });
        Denominator denominator = Denominator.of(values);
        cells.forEach((option, found) -> {
            if (found instanceof Found.OfRisk risk) {
                risks.put(option, Counted.of(risk.risk(), denominator));
            }
        });
    }

    public String name() {
        return words.name();
    }

    /// Over how long, or when; null where the row has none.
    public @Nullable String time() {
        return words.time();
    }

    /// Of quantities; null in rows without.
    public @Nullable String unit() {
        return unit;
    }

    /// Whom the numbers of the row are about.
    public String population() {
        return Objects.requireNonNullElse(words.population(), text.population());
    }

    /// What to keep in mind with a cell.
    public @Nullable String note(String option) {
        return words.cell(option).note();
    }

    /// The option's risk in whole people; empty where the cell is none. All of a row have one denominator.
    public Optional<Counted> counted(String option) {
        return Optional.ofNullable(risks.get(option));
    }

    /// To how many it happens, in a sentence of its own with people, range and time.
    public String happens(String option, Counted counted) {
        return frame(option, counted, happens());
    }

    /// To how many it does not.
    public String happensNot(String option, Counted counted) {
        return frame(option, counted.complement(), happensNot());
    }

    /// All that is to be said of a cell: a risk in both frames, with its range and how sure it is; a quantity likewise;
    /// the aid's words for what has no number.
    ///
    /// @param today for which a number is fresh or stale
    public String cell(String option, Found found, LocalDate today) {
        return switch (found) {
            case Found.OfRisk risk ->
                bothFrames(option, Objects.requireNonNull(risks.get(option)))
                        + sentences.howSure(risk.provenance(), risk.risk().interval(), today);
            case Found.OfQuantity quantity ->
                quantity(option, quantity) + sentences.howSure(quantity.provenance(), quantity.interval(), today);
            default -> said(option);
        };
    }

    /// What is known of an option in a few words, as [#inShort(String, Found)], and marked where it is stale.
    public String inShort(String option, Found found, LocalDate today) {
        String text = inShort(option, found);
        boolean number = found instanceof Found.OfRisk || found instanceof Found.OfQuantity;
        return number && found.provenance().staleOn(today) ? sentences.say("stale.in-short", text) : text;
    }

    /// What is known of an option in a few words, to be put beside another: the number with its time, or a level.
    public String inShort(String option, Found found) {
        return switch (found) {
            case Found.OfRisk _ -> timed(inNumbers(option));
            case Found.OfQuantity quantity -> amount(quantity);
            default -> said(option);
        };
    }

    /// The option's risk alone: `about 7 in 100`. Only where the cell is a risk.
    public String inNumbers(String option) {
        Counted counted = Objects.requireNonNull(risks.get(option));
        return sentences.say("in-short", sentences.people(counted.count()), sentences.count(counted.people()));
    }

    public String optionName(String option) {
        return option(option).name();
    }

    /// The people who choose an option: `people who take a statin`.
    public String people(String option) {
        return Objects.requireNonNullElseGet(
                option(option).people(), () -> sentences.say("people.choose", optionName(option)));
    }

    /// What happens to those who are counted: `will have a stroke`.
    public String happens() {
        return Objects.requireNonNullElseGet(words.happens(), () -> sentences.say("happens", name()));
    }

    /// Whether people are spared what is counted when fewer are counted.
    boolean unwanted() {
        return unwanted;
    }

    String happensNot() {
        return Objects.requireNonNullElseGet(words.happensNot(), () -> sentences.say("happens-not", name()));
    }

    Sentences sentences() {
        return sentences;
    }

    private String said(String option) {
        return Objects.requireNonNullElseGet(words.cell(option).text(), () -> sentences.say("unknown"));
    }

    private String frame(String option, Counted counted, String what) {
        return sentences.say(
                "risk",
                sentences.count(counted.people()),
                people(option),
                sentences.peopleInRange(counted),
                timed(what),
                Sentences.form(counted.count()));
    }

    private String bothFrames(String option, Counted counted) {
        Counted others = counted.complement();
        String other = sentences.say(
                "risk.other", sentences.peopleInRange(others), happensNot(), Sentences.form(others.count()));
        return happens(option, counted) + " " + Sentences.capital(other);
    }

    private String quantity(String option, Found.OfQuantity quantity) {
        return sentences.say("quantity", people(option), amount(quantity), sentences.range(quantity.interval()));
    }

    private String amount(Found.OfQuantity quantity) {
        String unit = Objects.requireNonNullElse(this.unit, "");
        return timed(sentences.say("quantity.about", sentences.number(quantity.value()), unit));
    }

    private String timed(String what) {
        return words.time() == null ? what : sentences.say("timed", what, words.time());
    }

    private AidText.OptionText option(String option) {
        return Objects.requireNonNull(text.options().get(option), option);
    }
}
