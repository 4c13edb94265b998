package org.equipoise.aid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.equipoise.glossary.Glossary;
import org.equipoise.riskmodel.RiskModel;
import org.equipoise.riskmodel.RiskModelContent;
import org.equipoise.translation.Translation;

/// An aid's content as one JSON document, `{"aid": …, "texts": {"en": …}}`, with members in alphabetical order so
/// that the same content always is the same text. That document is what a version stores and what its hash is of. The
/// risk models that an aid uses stand in it too, under `models`: a version never changes, whatever becomes of a model.
/// `translations` says for each text that was translated how far that had come, and `glossary` explains its hard words.
public record AidContent(String document) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    public static AidContent of(JsonNode aid, Map<String, ? extends JsonNode> texts) {
        return of(aid, texts, Map.of());
    }

    public static AidContent of(
            JsonNode aid, Map<String, ? extends JsonNode> texts, Map<String, RiskModelContent> models) {
        return of(new Parts(aid, texts, Map.of(), Map.of()), models);
    }

    /// What a document is made of, but for the models.
    ///
    /// @param texts by language
    /// @param translations what became of each translation, by language; those that are not offered have no text
    /// @param glossary the hard words of each text, explained, by language
    public record Parts(
            JsonNode aid,
            Map<String, ? extends JsonNode> texts,
            Map<String, Translation> translations,
            Map<String, Glossary> glossary) {}

    /// @param models by their ids; those that the aid does not use are left out
    public static AidContent of(Parts parts, Map<String, RiskModelContent> models) {
        ObjectNode both = JSON.createObjectNode();
        both.set("aid", parts.aid());
        parts.texts().forEach(both.putObject("texts")::set);
        parts.translations()
                .forEach((language, translation) ->
                        both.withObject("translations").set(language, JSON.valueToTree(translation)));
        parts.glossary()
                .forEach((language, glossary) -> both.withObject("glossary").set(language, JSON.valueToTree(glossary)));
        try {
            for (JsonNode baseline : parts.aid().path("baselines")) {
                RiskModelContent model =
                        models.get(baseline.path("model").path("id").asText());
                if (model != null) {
                    both.withObject("models")
                            .set(baseline.path("model").path("id").asText(), model.tree());
                }
            }
            return new AidContent(JSON.writeValueAsString(JSON.treeToValue(both, Object.class)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The content is no JSON", e);
        }
    }

    /// Whether the document is written as it would be written here, so that its hash is the hash of what it says.
    public boolean isCanonical() {
        try {
            return JSON.writeValueAsString(JSON.readValue(document, Object.class)).equals(document);
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    public JsonNode tree() {
        try {
            return JSON.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The content is no JSON", e);
        }
    }

    /// SHA-256 of the document in UTF-8, as 64 hexadecimal digits.
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the document says; throws `IllegalArgumentException` where it is not what the schemas describe.
    public Aid read() {
        try {
            JsonNode both = JSON.readTree(document);
            Map<String, RiskModel> models = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> model : both.path("models").properties()) {
                models.put(model.getKey(), RiskModelContent.of(model.getValue()).read());
            }
            return JSON.treeToValue(both.path("aid"), AidFile.class)
                    .toAid(
                            byLanguage(both.path("texts"), AidText.class),
                            byLanguage(both.path("translations"), Translation.class),
                            byLanguage(both.path("glossary"), Glossary.class),
                            models);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    private static <T> Map<String, T> byLanguage(JsonNode trees, Class<T> type) throws JsonProcessingException {
        Map<String, T> read = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> tree : trees.properties()) {
            read.put(tree.getKey(), JSON.treeToValue(tree.getValue(), type));
        }
        return read;
    }
}
