package org.equipoise.visitpages;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equipoise.language.Words;

/// Words to say in one of the three steps of a talk, and what to avoid in it.
///
/// @param aim what the step is for
public record Talk(String id, String title, String aim, List<String> say, List<String> avoid) {

    private static final int MOST = 9;

    /// After the three-talk model: team talk, option talk, decision talk.
    static List<Talk> all(Words words) {
        return Stream.of("team", "option", "decision")
                .map(id -> new Talk(
                        id,
                        words.say("talk-%s-title".formatted(id)),
                        words.say("talk-%s-aim".formatted(id)),
                        sentences("talk-%s-say-".formatted(id), words),
                        sentences("talk-%s-avoid-".formatted(id), words)))
                .toList();
    }

    private static List<String> sentences(String beginning, Words words) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(i -> beginning + i)
                .filter(words::has)
                .map(words::say)
                .toList();
    }
}
