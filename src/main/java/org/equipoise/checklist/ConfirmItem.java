package org.equipoise.checklist;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Confirms an item of a checklist: who looked, in which role, when, where that is written down, and what they found.
public record ConfirmItem(
        @NotNull Checklist.As confirmedAs,

        @NotNull LocalDate lookedOn,

        @NotNull
        @Size(min = 10, max = 1000)
        @Pattern(regexp = "\\P{Cc}*", message = "Line breaks and other control characters do not fit here.")
        String document,

        @Nullable @Min(1) @Max(1_000_000) Integer people,
        @Nullable Boolean independent,

        @Nullable
        @Size(min = 1, max = 1000)
        @Pattern(regexp = "\\P{Cc}*", message = "Line breaks and other control characters do not fit here.")
        String words) {

    @AssertTrue(message = "This must be an address such as https://example.org/report, or a citation.")
    public boolean isDocumentReadable() {
        return document == null
                || !document.strip().startsWith("http")
                || document.matches("https?://[^\\s/?#.]+(\\.[^\\s/?#.]+)+([/?#]\\S*)?");
    }
}
