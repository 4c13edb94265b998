package org.equipoise.wording;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.equipoise.translation.Stamp;
import org.equipoise.translation.TranslationView;
import org.jspecify.annotations.Nullable;

/// What readers are told of a text that was translated and of its hard words, in their language:
/// `translation_<language>.properties`.
/// In a language without such a file they are told in English.
public final class TranslationWording {

    private static final String BUNDLE = "org.equipoise.wording.translation";
    private static final String USUAL = "en";

    private final Locale locale;
    private final ResourceBundle words;

    private TranslationWording(Locale locale, ResourceBundle words) {
        this.locale = locale;
        this.words = words;
    }

    public static TranslationWording in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String spoken = locale.getLanguage();
        boolean known = TranslationWording.class.getResource("translation_%s.properties".formatted(spoken)) != null;
        return new TranslationWording(
                locale,
                ResourceBundle.getBundle(
                        BUNDLE, Locale.of(known ? spoken : USUAL), TranslationWording.class.getClassLoader()));
    }

    /// Nothing of a text that was not translated, or that was reviewed whole and is fresh.
    public List<String> notice(@Nullable TranslationView translation) {
        List<String> notice = new ArrayList<>();
        if (translation != null && translation.state() == Stamp.State.DRAFT) {
            Locale from = Locale.forLanguageTag(translation.from());
            String kind = from.getLanguage().equals(locale.getLanguage()) ? "variant-" : "";
            if (translation.drafts() > 0) {
                String part = translation.reviewed() > 0 ? "part-draft" : "draft";
                notice.add(new MessageFormat(words.getString(kind + part), locale)
                        .format(new Object[] {from.getDisplayLanguage(words.getLocale())}));
            }
            if (!translation.stale().isEmpty()) {
                notice.add(words.getString("stale"));
            }
        }
        return notice;
    }

    /// Of one part of a text whose original has changed.
    public String stalePart() {
        return words.getString("stale-part");
    }

    public String easyRead() {
        return words.getString("easy-read");
    }

    public String standard() {
        return words.getString("standard");
    }

    public String words() {
        return words.getString("words");
    }

    public String wordsNotReviewed() {
        return words.getString("words-draft");
    }
}
