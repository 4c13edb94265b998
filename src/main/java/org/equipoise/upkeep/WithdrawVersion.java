package org.equipoise.upkeep;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.equipoise.catalogue.Withdrawal;

/// Asks for a version to be offered no more.
///
/// @param words why, as patients and clinicians read it
record WithdrawVersion(
        @NotNull Withdrawal.Reason reason,

        @NotBlank
        @Size(max = 1000)
        @Pattern(regexp = "\\P{Cc}*", message = "Line breaks and other control characters do not fit here.")
        String words) {}
