package org.equipoise.profile;

import java.util.HashSet;
import java.util.Set;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Baseline;
import org.equipoise.aid.ModelBaseline;
import org.equipoise.problem.Objections;

/// Which profile items the numbers of somebody rest on, and whether an aid's numbers reach their risk at all.
record Reach(Aid aid) {

    /// Items that no model serves are always needed; of those that one serves, the ones that the risk rests on.
    boolean needs(String item, Set<String> told) {
        boolean served = false;
        for (Baseline baseline : aid.baselines()) {
            if (baseline instanceof ModelBaseline model) {
                if (model.restsOn(told).contains(item)) {
                    return true;
                }
                served |= model.items().contains(item) || item.equals(model.item());
            }
        }
        return !served || otherwise().contains(item);
    }

    private Set<String> otherwise() {
        Set<String> items = new HashSet<>();
        for (Baseline baseline : aid.baselines()) {
            switch (baseline) {
                case Baseline.FromItem from -> items.add(from.item());
                case Baseline.ByStratum by -> items.add(by.item());
                case Baseline.Fixed _, ModelBaseline _ -> {}
            }
        }
        return items;
    }

    /// A risk that a model gives is neither stretched nor moved into what the aid's numbers are for.
    void check(Profile profile, Objections objections) {
        for (Baseline baseline : aid.baselines()) {
            if (baseline instanceof ModelBaseline model && !reaches(model, profile)) {
                objections.at("/profile", "The numbers of this aid do not reach the risk that comes of these answers.");
            }
        }
    }

    private boolean reaches(ModelBaseline baseline, Profile profile) {
        try {
            return aid.reaches(baseline, ModelledRisk.of(baseline, profile).risk());
        } catch (ArithmeticException noRisk) {
            return false;
        }
    }
}
