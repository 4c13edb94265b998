package org.equipoise.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a type looks like in JSON, in plain words.
final class Wanted {

    private static final String WHOLE_NUMBER = "This must be a whole number within the contract's bounds.";
    private static final String NUMBER = "This must be a number within the contract's bounds.";
    private static final String TRUTH = "This must be true or false.";

    private static final Map<Class<?>, String> SCALARS = Map.ofEntries(
            Map.entry(int.class, WHOLE_NUMBER),
            Map.entry(Integer.class, WHOLE_NUMBER),
            Map.entry(long.class, WHOLE_NUMBER),
            Map.entry(Long.class, WHOLE_NUMBER),
            Map.entry(double.class, NUMBER),
            Map.entry(Double.class, NUMBER),
            Map.entry(BigDecimal.class, NUMBER),
            Map.entry(boolean.class, TRUTH),
            Map.entry(Boolean.class, TRUTH),
            Map.entry(String.class, "This must be a text."),
            Map.entry(UUID.class, "This must be a UUID."),
            Map.entry(LocalDate.class, "This must be a date such as 2026-11-23."),
            Map.entry(Instant.class, "This must be a time such as 2026-11-23T22:45:00Z."),
            Map.entry(Duration.class, "This must be a duration such as P14D."));

    private Wanted() {}

    static String words(@Nullable Class<?> type) {
        if (type == null) {
            return "This value is not possible here.";
        }
        String scalar = SCALARS.get(type);
        if (scalar != null) {
            return scalar;
        }
        return Collection.class.isAssignableFrom(type) || type.isArray()
                ? "This must be a list."
                : "This must be an object.";
    }
}
