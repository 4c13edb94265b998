package org.equipoise.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

/// The languages that a reader asks for.
///
/// @param chosen the tag of one that they chose on a page; empty where they chose none
/// @param acceptLanguage those that their browser names: `es-MX, es;q=0.8`
public record Preference(String chosen, String acceptLanguage) {

    /// The one of those offered that fits best; where none does, English, or else the first.
    public String best(Collection<String> offered) {
        List<String> inOrder = offered.stream().sorted().toList();
        return Stream.of(chosen, acceptLanguage)
                .flatMap(each -> found(each, inOrder).stream())
                .findFirst()
                .orElseGet(
                        () -> inOrder.contains(Language.ENGLISH.tag()) ? Language.ENGLISH.tag() : inOrder.getFirst());
    }

    private static Optional<String> found(String ranges, List<String> offered) {
        return parsed(ranges).isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(Locale.lookupTag(parsed(ranges), offered));
    }

    /// What they would like most; empty where they do not say.
    public Optional<String> wanted() {
        return Stream.of(chosen, acceptLanguage)
                .flatMap(each -> parsed(each).stream())
                .map(LanguageRange::getRange)
                .filter(range -> !range.equals("*"))
                .map(range -> Locale.forLanguageTag(range).getLanguage())
                .filter(language -> !language.isEmpty())
                .findFirst();
    }

    private static List<LanguageRange> parsed(String ranges) {
        try {
            return ranges.isBlank() ? List.of() : LanguageRange.parse(ranges);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
