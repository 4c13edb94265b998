package org.equipoise.archive;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// What an archive says of itself, in its first member.
///
/// @param format of the archive, not of the content
/// @param hash of the content: SHA-256 in hexadecimal digits, the version's own
/// @param members all but the manifest, in their order
@JsonPropertyOrder({"format", "slug", "version", "hash", "members"})
public record Manifest(int format, String slug, int version, String hash, List<Member> members) {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

    @JsonPropertyOrder({"name", "size", "sha256"})
    public record Member(String name, int size, String sha256) {

        static Member of(Enclosed file) {
            return new Member(file.name(), file.bytes().length, Hashes.sha256(file.bytes()));
        }
    }

    /// Changes whenever anything in the archive does.
    public String fingerprint() {
        return Hashes.sha256(bytes());
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JacksonException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Empty where the bytes are no manifest.
    static Optional<Manifest> read(byte[] bytes) {
        try {
            return Optional.ofNullable(JSON.readValue(bytes, Manifest.class));
        } catch (IOException notOne) {
            return Optional.empty();
        }
    }
}
