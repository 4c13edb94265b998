package org.equipoise.readability;

import java.util.List;

/// What a text measures, and everything that makes it hard to read. A short text has no grades.
public record Assessment(Measures measures, List<Grade> grades, List<Objection> objections) {

    public sealed interface Objection {}

    /// @param hardWords the words to change first
    /// @param longSentences the sentences to cut first
    public record TooHard(Grade grade, int limit, List<String> hardWords, List<String> longSentences)
            implements Objection {}

    public record LongSentence(String sentence, int words, int limit) implements Objection {}

    public record LongText(int words, int limit) implements Objection {}

    /// @param plain what to say instead
    public record Jargon(String term, String plain) implements Objection {}
}
