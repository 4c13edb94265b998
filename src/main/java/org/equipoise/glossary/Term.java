package org.equipoise.glossary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A hard word or a few of them, and what they mean.
///
/// @param forms other ways in which it stands in a text
public record Term(
        String id,
        String term,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> forms,
        String meaning) {

    public Term {
        forms = orEmpty(forms);
    }

    private static List<String> orEmpty(@Nullable List<String> forms) {
        return forms == null ? List.of() : List.copyOf(forms);
    }

    /// The ways in which it is written.
    public List<String> written() {
        return Stream.concat(Stream.of(term), forms.stream()).distinct().toList();
    }
}
