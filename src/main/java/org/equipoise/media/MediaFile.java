package org.equipoise.media;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a version knows of one file; the bytes are kept by their hash.
///
/// @param hash SHA-256 of the bytes, as 64 hexadecimal digits
/// @param type the media type that it is served as
/// @param cues of a file of captions; otherwise empty
public record MediaFile(
        String hash,
        String type,
        long size,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Cue> cues) {

    public MediaFile {
        cues = orEmpty(cues);
    }

    private static List<Cue> orEmpty(@Nullable List<Cue> cues) {
        return cues == null ? List.of() : List.copyOf(cues);
    }

    /// What is said or shown for some time.
    ///
    /// @param start in milliseconds, as is `end`
    public record Cue(long start, long end, String text) {}
}
