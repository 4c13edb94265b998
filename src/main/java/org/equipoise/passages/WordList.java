package org.equipoise.passages;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.equipoise.glossary.Glossary;
import org.equipoise.glossary.Term;
import org.equipoise.language.Words;
import org.jspecify.annotations.Nullable;

/// The words that are explained at the end of a page, in the order of the alphabet.
public record WordList(String heading, String notReviewed, List<Term> terms) {

    public static @Nullable WordList of(@Nullable Glossary glossary, Words words) {
        return glossary == null
                ? null
                : of(glossary, glossary.terms().stream().map(Term::id).collect(Collectors.toSet()), words);
    }

    /// @param ids of the terms that are explained
    public static WordList of(Glossary glossary, Set<String> ids, Words words) {
        return new WordList(
                words.say("words-title"),
                glossary.state() == Glossary.State.DRAFT ? words.say("words-draft") : "",
                glossary.terms().stream()
                        .filter(term -> ids.contains(term.id()))
                        .sorted(Comparator.comparing(
                                Term::term, words.language().order()))
                        .toList());
    }
}
