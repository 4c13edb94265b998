package org.equipoise.media;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A video, a sound, a picture or an animation of an aid, as `aid.yaml` writes it.
///
/// @param still a picture that stands in for an animation where the reader wants no movement
/// @param seconds how long it is; null of a picture
/// @param option what it is about: an option, an attribute, or with neither the aid as a whole
/// @param captions a WebVTT file for each language
public record Medium(
        String id,
        Kind kind,
        String file,
        @Nullable String still,
        @Nullable Double seconds,
        @Nullable String option,
        @Nullable String attribute,
        Map<String, String> captions) {

    public enum Kind {
        VIDEO,
        AUDIO,
        IMAGE,
        ANIMATION
    }

    public Medium {
        captions = orEmpty(captions);
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> captions) {
        return captions == null ? Map.of() : captions;
    }

    /// The captions for a text; a variant such as `en-simple` has those of its language.
    public Optional<String> captionsIn(String language) {
        return Optional.ofNullable(captions.get(language))
                .or(() -> Optional.ofNullable(
                        captions.get(Locale.forLanguageTag(language).getLanguage())));
    }

    /// Whether it goes on in time, so that somebody who does not see or hear it needs its captions.
    public boolean moves() {
        return kind != Kind.IMAGE;
    }

    /// Everything that it is made of.
    public List<String> files() {
        return Stream.concat(
                        Stream.concat(Stream.of(file), Stream.ofNullable(still)),
                        captions.values().stream().sorted())
                .toList();
    }
}
