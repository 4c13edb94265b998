package org.equipoise.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.equipoise.glossary.Glossary;
import org.equipoise.glossary.Term;
import org.equipoise.wording.TranslationWording;
import org.jspecify.annotations.Nullable;

/// The words that are explained at the end of a page, in the order of the alphabet.
record WordList(String heading, String notReviewed, List<Term> terms) {

    static @Nullable WordList of(@Nullable Glossary glossary, TranslationWording words) {
        if (glossary == null) {
            return null;
        }
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag(glossary.language()));
        return new WordList(
                words.words(),
                glossary.state() == Glossary.State.DRAFT ? words.wordsNotReviewed() : "",
                glossary.terms().stream()
                        .sorted(Comparator.comparing(Term::term, alphabet))
                        .toList());
    }
}
