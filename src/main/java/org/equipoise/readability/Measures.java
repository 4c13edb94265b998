package org.equipoise.readability;

/// What is counted in a text. A polysyllable is a word of three syllables or more.
public record Measures(int sentences, int words, int syllables, int polysyllables) {

    static final int MANY_SYLLABLES = 3;

    double wordsPerSentence() {
        return (double) words / sentences;
    }

    double syllablesPerWord() {
        return (double) syllables / words;
    }
}
