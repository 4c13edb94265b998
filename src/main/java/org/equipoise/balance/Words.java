package org.equipoise.balance;

import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Words as a reader counts them, in any language.
public final class Words {

    private Words() {}

    /// @param language BCP 47
    public static int count(@Nullable String text, String language) {
        if (text == null) {
            return 0;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag(language));
        words.setText(text);
        int count = 0;
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            if (says(text, from, to)) {
                count++;
            }
        }
        return count;
    }

    private static boolean says(String text, int from, int to) {
        for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }
}
