package org.equipoise.aid;

import java.util.List;
import java.util.Map;
import org.equipoise.evidence.Risk;

/// The risk of a person without the options' effects.
public sealed interface Baseline permits Baseline.Fixed, Baseline.FromItem, Baseline.ByStratum, ModelBaseline {

    String id();

    List<String> sources();

    record Fixed(String id, Risk risk, List<String> sources) implements Baseline {}

    /// The profile item's answer is the risk.
    record FromItem(String id, String item, List<String> sources) implements Baseline {}

    /// One risk per answer to a profile item (a choice, or `true` and `false`).
    record ByStratum(String id, String item, Map<String, Risk> strata, List<String> sources) implements Baseline {}
}
