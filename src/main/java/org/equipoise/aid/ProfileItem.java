package org.equipoise.aid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of the few things about a person that an aid's numbers depend on, with the reference person's answer.
public sealed interface ProfileItem {

    String id();

    /// The reference person's answer, as it is written in content files.
    String referenceAnswer();

    record Measurement(
            String id, @Nullable String unit, double minimum, double maximum, boolean whole, double reference)
            implements ProfileItem {

        @Override
        public String referenceAnswer() {
            return Double.toString(reference);
        }
    }

    record YesNo(String id, boolean reference) implements ProfileItem {

        @Override
        public String referenceAnswer() {
            return Boolean.toString(reference);
        }
    }

    record Choice(String id, List<String> choices, String reference) implements ProfileItem {

        @Override
        public String referenceAnswer() {
            return reference;
        }
    }
}
