package org.equipoise.draftmedia;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.equipoise.media.Medium;
import org.jspecify.annotations.Nullable;

/// Says what a medium of a draft is, by the files that are kept for it.
///
/// @param still of an animation, a picture that stands in for it
/// @param option what it is about: an option, an attribute, or with neither the aid as a whole
/// @param captions the name of a WebVTT file for each language
/// @param texts its words in each language, that of the source among them
public record DescribeMedium(
        @NotNull Medium.Kind kind,
        @NotNull @Size(min = 1, max = 100) String file,
        @Nullable @Size(min = 1, max = 100) String still,

        @Nullable @Positive @DecimalMax("3600") Double seconds,

        @Nullable @Size(min = 1, max = 60) String option,
        @Nullable @Size(min = 1, max = 60) String attribute,

        @Size(max = 20) Map<@Size(max = 35) String, @NotNull @Size(min = 1, max = 100) String> captions,

        @NotNull @Size(min = 1, max = 20) Map<@Size(max = 35) String, @NotNull @Valid Words> texts) {

    /// @param alternative what it shows, for those who do not see it
    /// @param transcript all that is said and shown, to be read
    public record Words(
            @Nullable @Size(max = 300) String title,
            @Nullable @Size(max = 5000) String alternative,
            @Nullable @Size(max = 20000) String transcript) {}

    public DescribeMedium {
        captions = orEmpty(captions);
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> captions) {
        return captions == null ? Map.of() : captions;
    }
}
