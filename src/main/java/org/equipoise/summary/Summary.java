package org.equipoise.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.equipoise.summarycontent.RevisionDocument;
import org.equipoise.summarycontent.SummaryContent;
import org.jspecify.annotations.Nullable;

/// A decision's summary as it stands.
///
/// @param version of this state, for whoever wants to change it
/// @param content the draft, or what the newest recorded revision says
/// @param missing the parts that a full summary has and this one has not
/// @param revision the newest recorded one; null while it is a draft
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Summary(
        UUID decision,
        State state,
        long version,
        SummaryContent content,
        List<String> missing,
        @Nullable Revision revision) {

    public enum State {
        DRAFT,
        RECORDED,
        CONFIRMED,
        AMENDED
    }

    public boolean hasBeenRecorded() {
        return revision != null;
    }

    /// A recorded revision, with the hash of its bytes.
    ///
    /// @param intact whether the stored bytes, the hashes and the comparison still fit each other
    /// @param confirmedAt when the patient confirmed it; null if not
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Revision(
            RevisionDocument document,
            String hash,
            boolean intact,
            @Nullable Instant confirmedAt) {}
}
