package org.equipoise.translating;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes strings of a translation, by their JSON Pointers into the text.
///
/// @param strings a blank one is taken out
/// @param stillRight strings whose source has changed and whose words still say it
record WriteStrings(
        @Nullable @Size(max = 1000)
        Map<@Size(min = 1, max = 500) @Pattern(regexp = "/.*") String, @NotNull @Size(max = 10000) String> strings,

        @Nullable @Size(max = 1000) List<@NotNull @Size(min = 1, max = 500) String> stillRight) {}
