package org.equipoise.riskmodel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that a model has to be told, and what it allows there.
public sealed interface Input {

    String id();

    /// What is asked, in plain words.
    String label();

    boolean allows(Value value);

    /// What is told.
    sealed interface Value {

        /// What a content file writes: a number, a truth or a choice.
        static Value of(Object written) {
            return switch (written) {
                case Number number -> new Measured(number.doubleValue());
                case Boolean yes -> new Truth(yes);
                default -> new Choice(written.toString());
            };
        }

        record Measured(double number) implements Value {}

        record Truth(boolean yes) implements Value {}

        record Choice(String choice) implements Value {}
    }

    /// @param unit UCUM where there is one; null for a plain number
    record Measurement(String id, String label, @Nullable String unit, double minimum, double maximum, boolean whole)
            implements Input {

        @Override
        public boolean allows(Value value) {
            return value instanceof Value.Measured(double number)
                    && minimum <= number
                    && number <= maximum
                    && (!whole || number == Math.rint(number));
        }
    }

    record YesNo(String id, String label) implements Input {

        @Override
        public boolean allows(Value value) {
            return value instanceof Value.Truth;
        }
    }

    record Choice(String id, String label, List<String> choices) implements Input {

        @Override
        public boolean allows(Value value) {
            return value instanceof Value.Choice(String choice) && choices.contains(choice);
        }
    }
}
