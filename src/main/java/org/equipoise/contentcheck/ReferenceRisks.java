package org.equipoise.contentcheck;

import org.equipoise.aid.Aid;
import org.equipoise.aid.Baseline;
import org.equipoise.aid.ModelBaseline;
import org.equipoise.evidence.Risk;

/// Whether the reference person has a risk on every baseline, inside its item's range.
final class ReferenceRisks {

    private ReferenceRisks() {}

    /// @throws IllegalArgumentException if a risk lies outside
    /// @throws ArithmeticException if a model gives none
    static void check(Aid aid) {
        for (Baseline baseline : aid.baselines()) {
            Risk reference = aid.referenceRisk(baseline.id());
            if (baseline instanceof ModelBaseline model && !aid.reaches(model, reference)) {
                throw new IllegalArgumentException(
                        "the risk of the reference person in '%s' lies outside its item's range"
                                .formatted(baseline.id()));
            }
        }
    }
}
