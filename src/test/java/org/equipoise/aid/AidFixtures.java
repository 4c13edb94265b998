package org.equipoise.aid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.equipoise.evidence.Certainty;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.Risk;
import org.equipoise.evidence.Scale;
import org.equipoise.media.Media;
import org.equipoise.riskmodel.RiskModelFixtures;
import org.jspecify.annotations.Nullable;

/// Aids for tests: the shipped ones, and bare ones whose numbers a test chooses.
public final class AidFixtures {

    public static final LocalDate REVIEW_BY = LocalDate.of(2028, 11, 23);

    private static final Provenance FROM_A_TRIAL = new Provenance(Certainty.MODERATE, List.of("trial"), REVIEW_BY);

    private AidFixtures() {}

    public static Aid statins() {
        return shipped("statins-primary-prevention");
    }

    public static Aid knee() {
        return shipped("knee-osteoarthritis");
    }

    public static Aid earInfection() {
        return shipped("acute-otitis-media-children");
    }

    private static Aid shipped(String slug) {
        Path folder = Path.of("decision-aids", slug);
        return AidContent.of(
                        yaml(folder.resolve("aid.yaml")),
                        Map.of("en", yaml(folder.resolve("text/en.yaml"))),
                        RiskModelFixtures.contents())
                .read();
    }

    private static JsonNode yaml(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first option is the one without treatment.
    public static Aid aid(List<String> options, Attribute... attributes) {
        return aid(Aid.Display.MATCH, options, List.of(), List.of(), attributes);
    }

    public static Aid aid(
            Aid.Display display,
            List<String> options,
            List<ProfileItem> profile,
            List<Baseline> baselines,
            Attribute... attributes) {
        return new Aid(
                "an-aid",
                Aid.Kind.TREATMENT,
                display,
                8,
                List.of(),
                null,
                LocalDate.of(2026, 11, 23),
                new Aid.Evidence(List.of(), Aid.Appraisal.NONE),
                REVIEW_BY,
                profile,
                baselines,
                options.stream()
                        .map(id -> new Aid.Option(id, id.equals(options.getFirst()), null))
                        .toList(),
                List.of(attributes),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(new Source(
                        "trial", "trial", "A. Author", "A trial", null, 2020, "10.1000/1", null, null, null)),
                new Disclosures(List.of(), List.of()),
                Map.of("en", text(options, List.of(attributes))),
                Map.of(),
                Map.of(),
                Media.NONE);
    }

    /// The same with media.
    public static Aid with(Aid aid, Media media) {
        return new Aid(
                aid.slug(),
                aid.kind(),
                aid.display(),
                aid.readingGrade(),
                aid.codes(),
                aid.adaptedFrom(),
                aid.searched(),
                aid.evidence(),
                aid.reviewBy(),
                aid.profile(),
                aid.baselines(),
                aid.options(),
                aid.attributes(),
                aid.valuesQuestions(),
                aid.knowledge(),
                aid.questionsToAsk(),
                aid.test(),
                aid.sources(),
                aid.disclosures(),
                aid.texts(),
                aid.translations(),
                aid.glossary(),
                media);
    }

    /// A row with a cell for each option, in the order of `options`.
    public static Attribute row(String id, @Nullable Scale scale, List<String> options, Cell... cells) {
        Map<String, Cell> byOption = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            byOption.put(options.get(i), cells[i]);
        }
        return new Attribute(id, Attribute.Kind.HARM, null, null, "days", scale, byOption);
    }

    public static Cell risk(double value) {
        return new Cell.Estimate(Risk.of(value), FROM_A_TRIAL);
    }

    public static Cell risk(double value, double low, double high) {
        return new Cell.Estimate(Risk.of(value, low, high), FROM_A_TRIAL);
    }

    public static Cell quantity(double value) {
        return new Cell.Quantity(value, null, FROM_A_TRIAL);
    }

    public static Cell quantity(double value, double low, double high) {
        return new Cell.Quantity(value, new Interval(low, high), FROM_A_TRIAL);
    }

    public static Cell level(double position) {
        return new Cell.Level(position, Provenance.NOWHERE);
    }

    public static Cell words() {
        return new Cell.Words(Provenance.NOWHERE);
    }

    public static Cell unknown() {
        return new Cell.Unknown(Provenance.NOWHERE);
    }

    private static AidText text(List<String> options, List<Attribute> attributes) {
        return new AidText(
                "en",
                AidText.State.DRAFT,
                "An aid",
                "Which?",
                "A choice.",
                new AidText.Condition("A condition", "It is described.", null),
                "Adults.",
                List.of(),
                null,
                "By hand.",
                "Nobody.",
                "Yearly.",
                "None.",
                byId(
                        options,
                        id -> new AidText.OptionText(
                                "Option " + id, "people who choose " + id, "It is.", List.of(), null, null)),
                Map.of(),
                byId(
                        attributes.stream().map(Attribute::id).toList(),
                        id -> new AidText.AttributeText(
                                "Row " + id,
                                "have " + id,
                                "do not have " + id,
                                "in a year",
                                null,
                                null,
                                null,
                                null,
                                null,
                                Map.of())),
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                Map.of());
    }

    private static <T> Map<String, T> byId(List<String> ids, Function<String, T> words) {
        Map<String, T> texts = new LinkedHashMap<>();
        ids.forEach(id -> texts.put(id, words.apply(id)));
        return texts;
    }
}
