package org.equipoise.translating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/// Says that the caller has read strings of a translation against their source.
///
/// @param role in which they did
/// @param document where that is written down
record ReviewStrings(
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Size(min = 1, max = 480) String> strings,

        @NotBlank
        @Size(max = 300)
        @Pattern(regexp = "\\P{Cc}*", message = "Line breaks and other control characters do not fit here.")
        String role,

        @NotBlank
        @Size(max = 1000)
        @Pattern(regexp = "\\P{Cc}*", message = "Line breaks and other control characters do not fit here.")
        String document) {}
