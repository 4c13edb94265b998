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
import org.equipoise.riskmodel.RiskModel;
import org.equipoise.riskmodel.RiskModelContent;

/// An aid's content as one JSON document, `{"aid": …, "texts": {"en": …}}`, with members in alphabetical order so
/// that the same content always is the same text. That document is what a version stores and what its hash is of. The
/// risk models that an aid uses stand in it too, under `models`: a version never changes, whatever becomes of a model.
public record AidContent(String document) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    public static AidContent of(JsonNode aid, Map<String, ? extends JsonNode> texts) {
        return of(aid, texts, Map.of());
    }

    /// @param models by their ids; those that the aid does not use are left out
    public static AidContent of(
            JsonNode aid, Map<String, ? extends JsonNode> texts, Map<String, RiskModelContent> models) {
        ObjectNode both = JSON.createObjectNode();
        both.set("aid", aid);
        texts.forEach(both.putObject("texts")::set);
        try {
            for (JsonNode baseline : aid.path("baselines")) {
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
            Map<String, AidText> texts = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> text : both.path("texts").properties()) {
                texts.put(text.getKey(), JSON.treeToValue(text.getValue(), AidText.class));
            }
            Map<String, RiskModel> models = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> model : both.path("models").properties()) {
                models.put(model.getKey(), RiskModelContent.of(model.getValue()).read());
            }
            return JSON.treeToValue(both.path("aid"), AidFile.class).toAid(texts, models);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }
}
