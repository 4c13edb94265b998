package org.equipoise.readability;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.equipoise.readability.Reading.Sentence;
import org.equipoise.readability.Reading.Word;

/// Cuts a text into sentences and words by the rules of Unicode (UAX 29), as ICU knows them for the language; `Dr.` and
/// the like end no sentence. The end of a paragraph ends a sentence. Words joined by a hyphen are one word, and so is
/// a number, as in the rules by which the formulas were made.
class Segmentation {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String HYPHENS = "-\u2010\u2011";

    private final BreakIterator sentences;
    private final BreakIterator words;
    private final Syllables syllables;

    Segmentation(String language, Syllables syllables) {
        this.sentences = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language + "-u-ss-standard"));
        this.words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
        this.syllables = syllables;
    }

    Reading read(String text) {
        List<Sentence> found = new ArrayList<>();
        for (String paragraph : BLANK_LINE.split(text, -1)) {
            for (String sentence :
                    pieces(sentences, SPACE.matcher(paragraph).replaceAll(" ").strip())) {
                List<Word> itsWords = words(sentence);
                if (!itsWords.isEmpty()) {
                    found.add(new Sentence(sentence.strip(), itsWords));
                }
            }
        }
        return new Reading(found);
    }

    private List<Word> words(String sentence) {
        List<Word> found = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean joined = false;
        for (String piece : pieces(words, sentence)) {
            boolean hyphen = piece.length() == 1 && HYPHENS.contains(piece);
            boolean wordlike = piece.codePoints().anyMatch(Character::isLetterOrDigit);
            if (wordlike && joined) {
                word.append('-').append(piece);
            } else if (wordlike) {
                finish(word, found);
                word.append(piece);
            } else if (!hyphen) {
                finish(word, found);
            }
            joined = hyphen && !word.isEmpty();
        }
        finish(word, found);
        return found;
    }

    private void finish(StringBuilder word, List<Word> found) {
        if (!word.isEmpty()) {
            String text = word.toString();
            found.add(new Word(text, syllables.inWord(text)));
            word.setLength(0);
        }
    }

    private static List<String> pieces(BreakIterator rules, String text) {
        // A BreakIterator holds its place in one text, so each reading has its own.
        BreakIterator breaks = rules.clone();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
