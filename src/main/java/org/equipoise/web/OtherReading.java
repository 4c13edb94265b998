package org.equipoise.web;

import org.equipoise.aid.Aid;
import org.equipoise.wording.TranslationWording;
import org.jspecify.annotations.Nullable;

/// The same aid in easy words, or from there in the usual ones.
///
/// @param language the BCP 47 tag that asks for it
record OtherReading(String language, String name) {

    private static final String EASY = "-simple";

    static @Nullable OtherReading of(Aid aid, String language) {
        TranslationWording words = TranslationWording.in(language);
        if (language.endsWith(EASY)) {
            String usual = language.substring(0, language.length() - EASY.length());
            return aid.texts().containsKey(usual) ? new OtherReading(usual, words.standard()) : null;
        }
        return aid.texts().containsKey(language + EASY) ? new OtherReading(language + EASY, words.easyRead()) : null;
    }
}
