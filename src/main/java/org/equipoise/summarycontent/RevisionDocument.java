package org.equipoise.summarycontent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a recorded revision says, as it is written, hashed and kept.
///
/// @param previousHash of the revision that this one amends; null for the first
/// @param reason why it was amended; null for the first
/// @param comparison SHA-256 of the comparison as it was seen
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionDocument(
        UUID decision,
        int number,
        @Nullable String previousHash,
        @Nullable String reason,
        AidRef aid,
        int answersRevision,
        String comparison,
        Instant recordedAt,
        Recorder recordedBy,
        SummaryContent content) {

    public record AidRef(String slug, int version, String hash) {}

    public record Recorder(UUID account, String name) {}
}
