package org.equipoise.recall;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.Withdrawal;
import org.equipoise.decision.Decision;
import org.equipoise.difference.Change;
import org.equipoise.summary.Summary;
import org.jspecify.annotations.Nullable;

/// One page of the decisions of an organisation that hold a version, newest first.
///
/// @param against the newer version that it is held against; null where there is none
/// @param withdrawals of the version, for everybody or the organisation
/// @param changes from the version to the newer one: options, rows, numbers, and how sure they are
/// @param next the id to go on from; null at the end
public record Recall(
        AidVersion version,
        @Nullable AidVersion against,
        String language,
        List<Withdrawal> withdrawals,
        List<Change> changes,
        List<Held> items,
        @Nullable UUID next) {

    /// A decision that holds the version.
    ///
    /// @param patientReference null where it is not for the caller to see
    /// @param open whether it is not settled yet
    /// @param summary the recorded one; null while nothing is recorded
    /// @param touched the changes of rows that are among the three that weigh most for the patient, and of
    ///     an option that is gone although they lean to it or chose it
    public record Held(
            UUID decision,
            @Nullable String patientReference,
            Decision.Status status,
            boolean open,
            Instant openedAt,
            @Nullable Recorded summary,
            List<Change> touched) {}

    public record Recorded(Summary.State state, int revision) {}
}
