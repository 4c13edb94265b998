package org.equipoise.riskmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.HexFormat;

/// A model's file as one JSON document, with members in alphabetical order so that the same content always is the
/// same text.
public record RiskModelContent(String document) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    public static RiskModelContent of(JsonNode model) {
        try {
            return new RiskModelContent(JSON.writeValueAsString(JSON.treeToValue(model, Object.class)));
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

    public JsonNode tree() {
        try {
            return JSON.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The content is no JSON", e);
        }
    }

    /// What the document says; throws `IllegalArgumentException` where it is not what the schema describes.
    public RiskModel read() {
        try {
            return Reading.model(JSON.readValue(document, RiskModelFile.class), hash());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("The horizon is no period", e);
        }
    }
}
