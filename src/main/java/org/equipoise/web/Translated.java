package org.equipoise.web;

import java.util.List;
import org.equipoise.aid.Aid;
import org.equipoise.translation.TranslationView;
import org.equipoise.wording.TranslationWording;

/// What a page says of the translation that it shows.
public final class Translated {

    private Translated() {}

    /// In the language that is shown; nothing where it was not translated.
    public static List<String> notice(Aid aid, String language) {
        return aid.translation(language)
                .map(TranslationView::of)
                .map(TranslationWording.in(language)::notice)
                .orElse(List.of());
    }
}
