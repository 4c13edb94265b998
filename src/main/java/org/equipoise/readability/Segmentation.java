package org.equipoise.readability;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.equipoise.readability.Reading.Sentence;
import org.equipoise.readability.Reading.Word;

/// Cuts a text into sentences and words by the rules of Unicode (UAX 29), as ICU knows them for the language; `Dr.` and
/// the like end no sentence. The end of a paragraph ends a sentence, and so does a full stop before a number, which
/// Unicode leaves open. Words joined by a hyphen are one word, and so is a number, as in the rules by which the formulas were
/// made.
class Segmentation {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern END_BEFORE_NUMBER = Pattern.compile("[.!?][\"”»’)]*\\s+(?=\\d)");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)\\P{L}*$");

    /// What is written short before a number.
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "no", "nos", "p", "pp", "fig", "vol", "approx", "ca", "vs", "tel", "nº", "núm", "pág", "págs", "aprox", "art");

    /// What Unicode's list of short forms leaves out.
    private static final List<String> TITLES = List.of("Dr.", "Dra.", "Mr.", "Mrs.", "Ms.", "Sr.", "Sra.", "e.g.", "i.e.");

    /// Unicode's list of what is written short also matches the end of a longer word, which is none.
    private static final int LONGEST_SHORT_FORM = 6;

    private static final String HYPHENS = "-\u2010\u2011";

    private final BreakIterator sentences;
    private final BreakIterator sentencesAtEveryStop;
    private final BreakIterator words;
    private final Syllables syllables;

    Segmentation(String language, Syllables syllables) {
        ULocale locale = ULocale.forLanguageTag(language);
        FilteredBreakIteratorBuilder shortForms = FilteredBreakIteratorBuilder.getInstance(locale);
        TITLES.forEach(shortForms::suppressBreakAfter);
        this.sentencesAtEveryStop = BreakIterator.getSentenceInstance(locale);
        this.sentences = shortForms.wrapIteratorWithFilter(sentencesAtEveryStop.clone());
        this.words = BreakIterator.getWordInstance(locale);
        this.syllables = syllables;
    }

    Reading read(String text) {
        List<Sentence> found = new ArrayList<>();
        for (String paragraph : BLANK_LINE.split(text, -1)) {
            for (String sentence : sentences(SPACE.matcher(paragraph).replaceAll(" ").strip())) {
                List<Word> itsWords = words(sentence);
                if (!itsWords.isEmpty()) {
                    found.add(new Sentence(sentence.strip(), itsWords));
                }
            }
        }
        return new Reading(found);
    }

    private List<String> sentences(String paragraph) {
        SortedSet<Integer> ends = ends(sentences, paragraph);
        for (int end : ends(sentencesAtEveryStop, paragraph)) {
            if (lastWord(paragraph.substring(0, end)).length() > LONGEST_SHORT_FORM) {
                ends.add(end);
            }
        }
        Matcher numbers = END_BEFORE_NUMBER.matcher(paragraph);
        while (numbers.find()) {
            if (!BEFORE_NUMBERS.contains(lastWord(paragraph.substring(0, numbers.start())))) {
                ends.add(numbers.end());
            }
        }
        return cut(paragraph, ends);
    }

    private static String lastWord(String text) {
        Matcher word = LAST_WORD.matcher(text);
        return word.find() ? word.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private List<Word> words(String sentence) {
        List<Word> found = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean joined = false;
        for (String piece : cut(sentence, ends(words, sentence))) {
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

    private static SortedSet<Integer> ends(BreakIterator rules, String text) {
        // A BreakIterator holds its place in one text, so each reading has its own.
        BreakIterator breaks = rules.clone();
        breaks.setText(text);
        SortedSet<Integer> ends = new TreeSet<>();
        breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            ends.add(end);
        }
        return ends;
    }

    private static List<String> cut(String text, SortedSet<Integer> ends) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
