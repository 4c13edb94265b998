package org.equipoise.readability;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Spanish spelling says how many syllables a word has (Real Academia Española, Ortografía de la lengua española, 2010,
/// chapter II 2.2): every vowel that is not part of a diphthong or triphthong makes one. Two open vowels (a, e, o) are
/// two syllables; an open vowel and a closed one with an accent (í, ú) are two; a closed vowel beside an open one or
/// beside another closed one is one with it; a closed vowel beside its like is two. An h between vowels changes nothing.
class SpanishSyllables extends Syllables {

    private static final Pattern SILENT_U = Pattern.compile("([qg])u(?=[eiéí])");
    private static final Pattern H = Pattern.compile("h");
    private static final Pattern VOWEL_Y = Pattern.compile("y(?![aeiouáéíóúü])");

    private static final String OPEN = "aeoáéó";
    private static final String ACCENTED = "íú";
    private static final String CLOSED = "iuü";

    @Override
    int inLetter(int letter) {
        return switch (letter) {
            case 'W' -> 4;
            case 'F', 'H', 'J', 'L', 'M', 'N', 'Ñ', 'R', 'S', 'V', 'X', 'Z' -> 2;
            default -> 1;
        };
    }

    @Override
    int inPlainWord(String word) {
        String sounds = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        sounds = SILENT_U.matcher(sounds).replaceAll("$1");
        sounds = H.matcher(sounds).replaceAll("");
        sounds = VOWEL_Y.matcher(sounds).replaceAll("i");
        int count = 0;
        boolean full = false;
        for (int i = 0; i < sounds.length(); i++) {
            char here = sounds.charAt(i);
            if (!isVowel(here)) {
                continue;
            }
            boolean begins = i == 0 || !isVowel(sounds.charAt(i - 1)) || parted(sounds.charAt(i - 1), here, full);
            if (begins) {
                count++;
            }
            full = isFull(here) || (full && !begins);
        }
        return count;
    }

    /// @param full whether the syllable so far has its open vowel already
    private static boolean parted(char before, char here, boolean full) {
        if (CLOSED.indexOf(here) >= 0 || CLOSED.indexOf(before) >= 0) {
            return plain(before) == plain(here) || (full && isOpen(here));
        }
        return isOpen(before) || isOpen(here) || plain(before) == plain(here);
    }

    private static boolean isVowel(char letter) {
        return isOpen(letter) || ACCENTED.indexOf(letter) >= 0 || CLOSED.indexOf(letter) >= 0;
    }

    private static boolean isOpen(char letter) {
        return OPEN.indexOf(letter) >= 0;
    }

    private static boolean isFull(char letter) {
        return isOpen(letter) || ACCENTED.indexOf(letter) >= 0;
    }

    private static char plain(char vowel) {
        return switch (vowel) {
            case 'í' -> 'i';
            case 'ú', 'ü' -> 'u';
            default -> vowel;
        };
    }
}
