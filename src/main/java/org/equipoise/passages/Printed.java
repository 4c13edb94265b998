package org.equipoise.passages;

import java.util.Arrays;
import java.util.List;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.language.Words;
import org.jspecify.annotations.Nullable;

/// Texts as they are printed.
public final class Printed {

    private Printed() {}

    /// Its name, and whether it can be had here.
    public static String option(ComparisonView.OptionView option, Words words) {
        return option.offeredHere() ? option.name() : words.say("option-elsewhere", option.name());
    }

    /// A blank line begins a new paragraph.
    public static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\n\\s*\\n"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }
}
