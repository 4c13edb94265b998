package org.equipoise.aid;

import java.time.LocalDate;
import java.util.List;
import org.equipoise.evidence.Certainty;

/// Where a number comes from, how sure it is, and until when it may be trusted unseen.
public record Provenance(Certainty certainty, List<String> sources, LocalDate reviewBy) {

    /// Of a cell that an aid does not have.
    public static final Provenance NOWHERE = new Provenance(Certainty.NOT_RATED, List.of(), LocalDate.MAX);

    public boolean staleOn(LocalDate day) {
        return !day.isBefore(reviewBy);
    }
}
