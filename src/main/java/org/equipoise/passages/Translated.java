package org.equipoise.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.equipoise.aid.Aid;
import org.equipoise.language.Words;
import org.equipoise.translation.Stamp;
import org.equipoise.translation.TranslationView;
import org.jspecify.annotations.Nullable;

/// What a page says of the translation that it shows.
public final class Translated {

    private Translated() {}

    /// Nothing where the text was not translated.
    public static List<String> notice(Aid aid, String language, Words words) {
        return aid.translation(language)
                .map(translation -> notice(TranslationView.of(translation), words))
                .orElse(List.of());
    }

    /// Nothing either where all of it was reviewed and is fresh.
    public static List<String> notice(@Nullable TranslationView translation, Words words) {
        List<String> notice = new ArrayList<>();
        if (translation != null && translation.state() == Stamp.State.DRAFT) {
            if (translation.drafts() > 0) {
                notice.add(draft(translation, words));
            }
            if (!translation.stale().isEmpty()) {
                notice.add(words.say("translation-stale"));
            }
        }
        return notice;
    }

    private static String draft(TranslationView translation, Words words) {
        String part = translation.reviewed() > 0 ? "part-draft" : "draft";
        String from = translation.from();
        return Locale.forLanguageTag(from).getLanguage().equals(words.language().spoken())
                ? words.say("translation-easy-" + part)
                : words.say("translation-" + part, words.language().nameOf(from));
    }
}
