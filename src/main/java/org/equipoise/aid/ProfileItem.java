package org.equipoise.aid;

import java.util.List;
import java.util.Optional;
import org.equipoise.riskmodel.Input;
import org.jspecify.annotations.Nullable;

/// One of the few things about a person that an aid's numbers depend on, with the reference person's answer; without
/// one where nobody stands in, as where the item only serves a risk model that is left out then.
public sealed interface ProfileItem {

    String id();

    /// The reference person's answer.
    Optional<Input.Value> referenceAnswer();

    record Measurement(
            String id,
            @Nullable String unit,
            double minimum,
            double maximum,
            boolean whole,
            @Nullable Double reference) implements ProfileItem {

        /// Whether it is a share of all, from 0 to 1; people are asked for so many in 100.
        public boolean isProportion() {
            return "proportion".equals(unit);
        }

        @Override
        public Optional<Input.Value> referenceAnswer() {
            return Optional.ofNullable(reference).map(Input.Value.Measured::new);
        }
    }

    record YesNo(String id, @Nullable Boolean reference) implements ProfileItem {

        @Override
        public Optional<Input.Value> referenceAnswer() {
            return Optional.ofNullable(reference).map(Input.Value.Truth::new);
        }
    }

    record Choice(String id, List<String> choices, @Nullable String reference) implements ProfileItem {

        @Override
        public Optional<Input.Value> referenceAnswer() {
            return Optional.ofNullable(reference).map(Input.Value.Choice::new);
        }
    }
}
