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
import org.equipoise.media.MediaFile;
import org.equipoise.riskmodel.RiskModel;
import org.equipoise.riskmodel.RiskModelContent;
import org.equipoise.translation.Translation;
import org.jspecify.annotations.Nullable;

/// An aid's content as one JSON document, `{"aid": …, "texts": {"en": …}}`, with members in alphabetical order so
/// that the same content always is the same text. That document is what a version stores and what its hash is of. The
/// risk models that an aid uses stand in it too, under `models`: a version never changes, whatever becomes of a model.
/// `translations` says for each text that was translated how far that had come, and `glossary` explains its hard words.
/// `media` holds the hash of every file that belongs to it.
public final class AidContent {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final String document;

    /// What is made of the document costs far more than it does: each is made once, when it is first asked for.
    private volatile @Nullable JsonNode tree;

    private volatile @Nullable String hash;
    private volatile @Nullable Aid aid;

    public AidContent(String document) {
        this.document = document;
    }

    public String document() {
        return document;
    }

    public static AidContent of(JsonNode aid, Map<String, ? extends JsonNode> texts) {
        return of(aid, texts, Map.of());
    }

    public static AidContent of(
            JsonNode aid, Map<String, ? extends JsonNode> texts, Map<String, RiskModelContent> models) {
        return of(new Parts(aid, texts, Map.of(), Map.of(), Map.of()), models);
    }

    /// What a document is made of, but for the models.
    ///
    /// @param texts by language
    /// @param translations what became of each translation, by language; those that are not offered have no text
    /// @param glossary the hard words of each text, explained, by language
    /// @param media what is known of the files of media, by their names
    public record Parts(
            JsonNode aid,
            Map<String, ? extends JsonNode> texts,
            Map<String, Translation> translations,
            Map<String, Glossary> glossary,
            Map<String, MediaFile> media) {}

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
        parts.media().forEach((name, file) -> both.withObject("media").set(name, JSON.valueToTree(file)));
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
        return CanonicalJson.is(document, JSON);
    }

    /// Not to be changed: who wants to change something of it takes a copy.
    public JsonNode tree() {
        JsonNode known = tree;
        if (known == null) {
            try {
                known = JSON.readTree(document);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("The content is no JSON", e);
            }
            tree = known;
        }
        return known;
    }

    /// SHA-256 of the document in UTF-8, as 64 hexadecimal digits.
    public String hash() {
        String known = hash;
        if (known == null) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
                known = HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
            hash = known;
        }
        return known;
    }

    /// What the document says; throws `IllegalArgumentException` where it is not what the schemas describe.
    public Aid read() {
        Aid known = aid;
        if (known == null) {
            known = understand(EarlierContent.asOfToday(tree()));
            aid = known;
        }
        return known;
    }

    private static Aid understand(JsonNode document) {
        try {
            Map<String, RiskModel> models = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> model : document.path("models").properties()) {
                models.put(model.getKey(), RiskModelContent.of(model.getValue()).read());
            }
            return JSON.treeToValue(document.path("aid"), AidFile.class)
                    .toAid(
                            byName(document.path("texts"), AidText.class),
                            byName(document.path("translations"), Translation.class),
                            byName(document.path("glossary"), Glossary.class),
                            byName(document.path("media"), MediaFile.class),
                            models);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AidContent content && document.equals(content.document);
    }

    @Override
    public int hashCode() {
        return document.hashCode();
    }

    private static <T> Map<String, T> byName(JsonNode trees, Class<T> type) throws JsonProcessingException {
        Map<String, T> read = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> tree : trees.properties()) {
            read.put(tree.getKey(), JSON.treeToValue(tree.getValue(), type));
        }
        return read;
    }
}
