package org.equipoise.web;

import java.util.Comparator;
import java.util.List;
import org.equipoise.glossary.Glossary;
import org.equipoise.glossary.Term;
import org.equipoise.language.Words;
import org.jspecify.annotations.Nullable;

/// The words that are explained at the end of a page, in the order of the alphabet.
record WordList(String heading, String notReviewed, List<Term> terms) {

    static @Nullable WordList of(@Nullable Glossary glossary, Words words) {
        if (glossary == null) {
            return null;
        }
        return new WordList(
                words.say("words-title"),
                glossary.state() == Glossary.State.DRAFT ? words.say("words-draft") : "",
                glossary.terms().stream()
                        .sorted(Comparator.comparing(Term::term, words.language().order()))
                        .toList());
    }
}
