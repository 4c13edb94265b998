package org.equipoise.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import io.quarkus.qute.TemplateData;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language that the service speaks, or a variant of one: `en-GB` and `en-simple` are spoken as `en` is.
///
/// @param tag BCP 47
@TemplateData
public record Language(String tag) {

    /// In the order in which they are offered.
    public static final List<String> SPOKEN = List.of("en", "es", "ar");

    /// The same, and those in easy words: what lists of aids are read in.
    public static final List<String> LISTED = List.of("en", "en-simple", "es", "ar");

    public static final Language ENGLISH = new Language("en");

    private static final String SIMPLE = "simple";

    public Language {
        if (!SPOKEN.contains(spoken(tag))) {
            throw new IllegalArgumentException("The service does not speak " + tag);
        }
    }

    /// Empty for a language that the service does not speak, and for what is no tag.
    public static Optional<Language> of(String tag) {
        return SPOKEN.contains(spoken(tag))
                ? Optional.of(new Language(Locale.forLanguageTag(tag).toLanguageTag()))
                : Optional.empty();
    }

    private static String spoken(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    /// Whose words and numbers it has.
    public String spoken() {
        return spoken(tag);
    }

    /// Whether it is the variant in easy words.
    public boolean simple() {
        return List.of(Locale.forLanguageTag(tag)
                        .getVariant()
                        .toLowerCase(Locale.ROOT)
                        .split("[_-]"))
                .contains(SIMPLE);
    }

    public boolean rightToLeft() {
        return ULocale.forLanguageTag(tag).isRightToLeft();
    }

    /// As HTML names it.
    public String direction() {
        return rightToLeft() ? "rtl" : "ltr";
    }

    /// For numbers and days. Arabic is written with the digits 0 to 9, which stand in pictures and sources, too.
    Locale locale() {
        return Locale.forLanguageTag(spoken() + "-u-nu-latn");
    }

    /// What a language is called in this one, such as `Spanish`.
    public String nameOf(String otherTag) {
        return Locale.forLanguageTag(otherTag).getDisplayLanguage(Locale.of(spoken()));
    }

    /// The order in which it sorts words.
    public Comparator<Object> order() {
        return Collator.getInstance(locale());
    }

    /// What it calls itself.
    public String ownName() {
        String name = nameOf(spoken());
        return Character.toString(Character.toTitleCase(name.codePointAt(0)))
                + name.substring(name.offsetByCodePoints(0, 1));
    }
}
