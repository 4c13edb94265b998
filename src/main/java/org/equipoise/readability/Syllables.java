package org.equipoise.readability;

import java.util.regex.Pattern;

/// How many syllables a word has when it is read aloud.
abstract class Syllables {

    private static final Pattern HYPHEN = Pattern.compile("-");

    /// Words joined by hyphens have the syllables of all of them. A number in digits counts as one syllable: the
    /// formulas' authors leave figures out of the syllables, as they make no text harder.
    int inWord(String word) {
        return HYPHEN.splitAsStream(word).mapToInt(this::inPart).sum();
    }

    private int inPart(String part) {
        if (part.codePoints().noneMatch(Character::isLetter)) {
            return 1;
        }
        return Math.max(1, isSpelled(part) ? part.chars().map(this::inLetter).sum() : inPlainWord(part));
    }

    /// Two capitals or more and no small letter, such as PSA: its letters are read one by one.
    boolean isSpelled(String part) {
        return part.chars().filter(Character::isUpperCase).count() > 1
                && part.chars().noneMatch(Character::isLowerCase);
    }

    abstract int inLetter(int letter);

    abstract int inPlainWord(String word);
}
