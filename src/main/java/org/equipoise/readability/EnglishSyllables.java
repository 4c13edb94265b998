package org.equipoise.readability;

import eu.crydee.syllablecounter.SyllableCounter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// English spelling does not say how a word sounds. Words of decision aids that were counted by hand come first, then a
/// pronouncing dictionary's words that the rules of the library count wrong, and then those rules.
class EnglishSyllables extends Syllables {

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern HISSING_END = Pattern.compile("(s|x|z|ch|sh|[sczg]e)$");

    private final SyllableCounter rules = new SyllableCounter();
    private final Map<String, Integer> exceptions = WordList.groupedCounts("syllables_en_cmudict.txt");

    EnglishSyllables() {
        exceptions.putAll(WordList.counts("syllables_en.yaml"));
    }

    @Override
    boolean isSpelled(String part) {
        return super.isSpelled(part) && !exceptions.containsKey(part.toLowerCase(Locale.ROOT));
    }

    @Override
    int inLetter(int letter) {
        return letter == 'W' ? 3 : 1;
    }

    @Override
    int inPlainWord(String word) {
        String plain = word.toLowerCase(Locale.ENGLISH).replace('’', '\'');
        Integer known = exceptions.get(plain);
        if (known != null) {
            return known;
        }
        String owner = POSSESSIVE.matcher(plain).replaceFirst("");
        if (!owner.equals(plain)) {
            boolean spoken = plain.endsWith("s") && HISSING_END.matcher(owner).find();
            return inPlainWord(owner) + (spoken ? 1 : 0);
        }
        return rules.count(plain);
    }
}
