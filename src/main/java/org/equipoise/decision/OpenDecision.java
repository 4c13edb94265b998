package org.equipoise.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Asks for a decision to be opened, on the newest version of the aid.
public record OpenDecision(
        @NotBlank @Size(max = 60) String aid,

        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = "\\P{Cc}*", message = "Line breaks and other control characters do not fit here.")
        String patientReference,

        @Nullable UUID clinician,
        @Nullable Instant appointment,

        @Nullable
        @Size(max = 35)
        @Pattern(
                regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*",
                message = "This must be a language tag such as es or pt-BR.")
        String language) {}
