package org.equipoise.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// Asks for a draft that adapts a published version.
///
/// @param slug the name of the adaptation
/// @param by who adapts it, as readers will be told
record AdaptAid(
        @NotNull
        @Size(max = 60)
        @Pattern(
                regexp = "[a-z0-9]+(-[a-z0-9]+)*",
                message = "Small letters, digits and single hyphens between them are possible here.")
        String slug,

        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "\\P{Cc}*", message = "Line breaks and other control characters do not fit here.")
        String by) {}
