package org.equipoise.readability;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// A text cut up into its sentences and words.
public record Reading(List<Sentence> sentences) {

    private static final int LONG_SENTENCES_NAMED = 2;
    private static final int HARD_WORDS_NAMED = 8;

    public record Sentence(String text, List<Word> words) {}

    public record Word(String text, int syllables) {}

    static Reading of(Stream<Reading> parts) {
        return new Reading(
                parts.flatMap(part -> part.sentences().stream()).toList());
    }

    public Measures measures() {
        return new Measures(
                sentences.size(),
                (int) words().count(),
                words().mapToInt(Word::syllables).sum(),
                (int) words()
                        .filter(word -> word.syllables() >= Measures.MANY_SYLLABLES)
                        .count());
    }

    Stream<Word> words() {
        return sentences.stream().flatMap(sentence -> sentence.words().stream());
    }

    /// The words to change first: those of many syllables, by how many syllables they add to the text in all.
    List<String> hardWords() {
        Map<String, Integer> weights = words()
                .filter(word -> word.syllables() >= Measures.MANY_SYLLABLES)
                .collect(groupingBy(
                        word -> word.text().toLowerCase(Locale.ROOT),
                        LinkedHashMap::new,
                        summingInt(Word::syllables)));
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(HARD_WORDS_NAMED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The sentences to cut first.
    List<String> longSentences() {
        return sentences.stream()
                .sorted(comparingInt((Sentence sentence) -> sentence.words().size())
                        .reversed())
                .limit(LONG_SENTENCES_NAMED)
                .map(Sentence::text)
                .toList();
    }
}
