package org.equipoise.criteria;

import org.jspecify.annotations.Nullable;

/// A place in an aid's content: in its structure, or in its words in one language.
///
/// @param language null for the structure
/// @param pointer a JSON Pointer (RFC 6901) into that file
public record Place(@Nullable String language, String pointer) {

    public static Place structure(String pointer) {
        return new Place(null, pointer);
    }

    public static Place text(String language, String pointer) {
        return new Place(language, pointer);
    }

    /// Within the aid's folder.
    public String file() {
        return language == null ? "aid.yaml" : "text/%s.yaml".formatted(language);
    }
}
