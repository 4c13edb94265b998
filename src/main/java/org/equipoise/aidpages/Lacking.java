package org.equipoise.aidpages;

import java.util.Optional;
import org.equipoise.language.Language;
import org.equipoise.language.Preference;
import org.equipoise.language.Words;
import org.equipoise.web.OfferedLanguages;

/// That an aid is not there in the language that its reader wants.
/// Said in the reader's language where the service speaks it, else in the page's.
record Lacking(Language language, String text) {

    static Optional<Lacking> of(Preference wanted, OfferedLanguages offered, Language page) {
        return wanted.wanted().filter(each -> !offered.speak(each)).map(each -> {
            Language language = Language.of(each).orElse(page);
            String text = Words.in(language).say("aid-lacks", language.nameOf(each), language.nameOf(page.spoken()));
            return new Lacking(language, text);
        });
    }
}
