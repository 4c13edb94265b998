package org.equipoise.authoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.equipoise.problem.Violation;
import org.jspecify.annotations.Nullable;

/// Asks for a draft: of a new aid with a name and a title in English, or from a published version of one's own.
public record BeginDraft(
        @Nullable
        @Size(max = 60)
        @Pattern(
                regexp = "[a-z0-9]+(-[a-z0-9]+)*",
                message = "Small letters, digits and single hyphens between them are possible here.")
        String slug,

        @Nullable
        @Size(max = 300)
        @Pattern(regexp = "\\P{Cc}*", message = "Line breaks and other control characters do not fit here.")
        String title,

        @Nullable @Valid From from) {

    /// @param version the newest where it is left out
    public record From(
            @NotBlank @Size(max = 60) String slug,
            @Nullable @Min(1) Integer version) {}

    /// Why nothing can be begun with this.
    List<Violation> faults() {
        if (from != null) {
            return slug == null && title == null
                    ? List.of()
                    : List.of(new Violation("/from", "A draft from a published version has its name and its title."));
        }
        List<Violation> faults = new ArrayList<>();
        if (slug == null) {
            faults.add(new Violation("/slug", "Send a name, or from."));
        }
        if (title == null || title.isBlank()) {
            faults.add(new Violation("/title", "Send a title in English, or from."));
        }
        return faults;
    }
}
