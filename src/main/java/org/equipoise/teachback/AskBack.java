package org.equipoise.teachback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// Says that somebody was asked, and whether it was clear.
record AskBack(
        @NotBlank @Size(max = 60) String attribute, @NotNull TeachBack.Outcome outcome) {}
