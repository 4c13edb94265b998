package org.equipoise.criteria;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What a checklist sets of a rule: its numbers and words.
public record With(Map<String, Object> values) {

    double number(String name) {
        return ((Number) Objects.requireNonNull(values.get(name))).doubleValue();
    }

    String word(String name) {
        return Objects.requireNonNull(values.get(name)).toString();
    }

    List<String> words(String name) {
        return list(values.get(name));
    }

    /// The words for a language, by its primary tag; none where the checklist has none for it.
    List<String> words(String name, String language) {
        Map<?, ?> byLanguage = (Map<?, ?>) Objects.requireNonNull(values.get(name));
        String primary = language.split("-", -1)[0];
        return byLanguage.containsKey(primary) ? list(byLanguage.get(primary)) : List.of();
    }

    private static List<String> list(Object value) {
        return ((List<?>) Objects.requireNonNull(value)).stream().map(String::valueOf).toList();
    }
}
