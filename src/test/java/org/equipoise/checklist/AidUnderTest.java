package org.equipoise.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidContent;
import org.equipoise.riskmodel.RiskModelFixtures;

/// A shipped aid as its files write it, to be changed in one place.
final class AidUnderTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    final ObjectNode aid;
    final Map<String, JsonNode> texts = new TreeMap<>();

    private AidUnderTest(String slug) {
        Path folder = Path.of("decision-aids", slug);
        aid = (ObjectNode) yaml(folder.resolve("aid.yaml"));
        try (Stream<Path> files = Files.list(folder.resolve("text"))) {
            files.filter(each -> each.toString().matches(".*/[a-z]+(-[a-z]+)?\\.yaml"))
                    .forEach(each -> texts.put(
                            String.valueOf(each.getFileName()).replace(".yaml", ""), yaml(each)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AidUnderTest shipped(String slug) {
        return new AidUnderTest(slug);
    }

    static Stream<String> slugs() {
        try (Stream<Path> folders = Files.list(Path.of("decision-aids"))) {
            return folders
                    .filter(each -> Files.exists(each.resolve("aid.yaml")))
                    .map(each -> String.valueOf(each.getFileName()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The PSA aid in English with everything filled in that the project has no checked number for. What is made up
    /// here is made up for the test alone.
    static AidUnderTest good() {
        AidUnderTest good = shipped("psa-screening");
        good.texts.keySet().retainAll(Set.of("en"));
        good.set("/evidence/appraisal", "grade");
        for (JsonNode row : good.aid.path("attributes")) {
            for (JsonNode cell : row.path("cells")) {
                if (cell.has("certainty")) {
                    ((ObjectNode) cell).put("certainty", "low");
                }
            }
        }
        good.set("/attributes/15", "");
        good.set("/profile", "[{id: own-risk, type: number, minimum: 0, maximum: 1, reference: 0.4}]");
        good.set("/baselines", "[{id: death, item: own-risk, sources: [roobol-2025]}]");
        good.set("/attributes/2/time", "{at: P23Y}");
        good.set("/attributes/2/scale", "{worst: 1, best: 0}");
        good.set("/attributes/2/cells/no-psa-test", "{baseline: death, certainty: low, sources: [roobol-2025]}");
        good.set("/attributes/2/cells/psa-test", """
                {effect: {measure: relative-risk, ratio: 0.9, low: 0.8, high: 1, baseline: death}, certainty: low, \
                sources: [roobol-2025]}""");
        good.word("/attributes/death-from-any-cause/cells/no-psa-test/note", "We have no range for this.");
        good.word("/attributes/death-from-any-cause/happens", "will die");
        good.word("/attributes/death-from-any-cause/happensNot", "will not die");
        ((ArrayNode) good.aid.path("valuesQuestions")).add(tree("{id: long-life, attribute: death-from-any-cause}"));
        good.set("/test", """
                {per: 1000, truePositives: 40, falsePositives: 110, trueNegatives: 840, falseNegatives: 10, \
                overdiagnosed: 20, sources: [uspstf-2012], \
                detection: {per: 1000, withTest: 50, withoutTest: 30, over: P10Y, sources: [uspstf-2012]}}""");
        good.set("/disclosures/authors/0/qualification", "a qualification");
        return good;
    }

    /// @param json the new value; an empty one takes the member away
    AidUnderTest set(String pointer, String json) {
        change(aid, pointer, json);
        return this;
    }

    AidUnderTest word(String pointer, String words) {
        change(Objects.requireNonNull(texts.get("en")), pointer, words.isEmpty() ? "" : "\"" + words + "\"");
        return this;
    }

    /// Whatever is known of the option in these rows is not known any more.
    AidUnderTest unknown(String option, Predicate<JsonNode> rows) {
        for (JsonNode row : aid.path("attributes")) {
            if (rows.test(row)) {
                change(row, "/cells/" + option, "{unknown: true}");
            }
        }
        return this;
    }

    private static void change(JsonNode document, String pointer, String json) {
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = document.at(pointer.substring(0, cut));
        String last = pointer.substring(cut + 1);
        switch (parent) {
            case ObjectNode object when json.isEmpty() -> object.remove(last);
            case ObjectNode object -> object.set(last, tree(json));
            case ArrayNode array when json.isEmpty() -> array.remove(Integer.parseInt(last));
            case ArrayNode array -> array.set(Integer.parseInt(last), tree(json));
            default -> throw new IllegalArgumentException("There is nothing at " + pointer);
        }
    }

    private static JsonNode tree(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Aid read() {
        return AidContent.of(aid, texts, RiskModelFixtures.contents()).read();
    }

    private static JsonNode yaml(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
