package org.equipoise.readability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.equipoise.readability.Assessment.Objection;

/// How hard texts in one language are to read. There is one for English and one for Spanish; for other languages no
/// formula is known here, so they are not measured.
public final class Readability {

    private static final Map<String, Readability> BY_LANGUAGE = Map.of(
            "en", new Readability("en", new EnglishSyllables(), Formula.FLESCH_KINCAID, Formula.SMOG),
            "es", new Readability("es", new SpanishSyllables(), Formula.FERNANDEZ_HUERTA, Formula.INFLESZ));

    private static final Pattern FINISHED = Pattern.compile("[.!?…][\"'»”’)]*\\s*$");

    private final Segmentation segmentation;
    private final JargonList jargon;
    private final Formula deciding;
    private final Formula further;

    private Readability(String language, Syllables syllables, Formula deciding, Formula further) {
        this.segmentation = new Segmentation(language, syllables);
        this.jargon = new JargonList(language, segmentation);
        this.deciding = deciding;
        this.further = further;
    }

    /// @param tag such as `es-MX` or `en-simple`; empty where its language is not measured
    public static Optional<Readability> of(String tag) {
        return Optional.ofNullable(
                BY_LANGUAGE.get(Locale.forLanguageTag(tag).getLanguage()));
    }

    /// The formula whose grade decides; the other one is told beside it.
    public Formula formula() {
        return deciding;
    }

    public Reading read(String text) {
        return segmentation.read(text);
    }

    /// One text: its grade from 30 words on, the length of its sentences, and its jargon at any length.
    public Assessment assess(String text, Limits limits) {
        Reading reading = read(text);
        Measures measures = reading.measures();
        List<Grade> grades = measures.words() < Limits.GRADED_FROM_WORDS ? List.of() : grades(measures);
        List<Objection> objections = new ArrayList<>(tooHard(reading, grades, limits));
        for (Reading.Sentence sentence : reading.sentences()) {
            int words = sentence.words().size();
            if (words > limits.wordsInASentence()) {
                objections.add(new Assessment.LongSentence(sentence.text(), words, limits.wordsInASentence()));
            }
        }
        if (measures.words() > limits.wordsInAText()) {
            objections.add(new Assessment.LongText(measures.words(), limits.wordsInAText()));
        }
        objections.addAll(jargon.in(reading));
        return new Assessment(measures, grades, objections);
    }

    /// All texts of a language as one. Names, labels and other pieces that are no finished sentence are left out: they would
    /// make the whole look easier than it is.
    public Assessment whole(Collection<String> texts, Limits limits) {
        Reading reading = Reading.of(texts.stream()
                .filter(text -> FINISHED.matcher(text).find())
                .map(this::read));
        Measures measures = reading.measures();
        List<Grade> grades = measures.words() == 0 ? List.of() : grades(measures);
        return new Assessment(measures, grades, tooHard(reading, grades, limits));
    }

    private List<Grade> grades(Measures text) {
        List<Grade> grades = new ArrayList<>();
        grades.add(Grade.of(deciding, text));
        if (further != Formula.SMOG || text.sentences() >= Limits.SMOG_FROM_SENTENCES) {
            grades.add(Grade.of(further, text));
        }
        return grades;
    }

    private List<Objection> tooHard(Reading reading, List<Grade> grades, Limits limits) {
        return grades.stream()
                .filter(grade -> grade.formula() == deciding && grade.isAbove(limits.grade()))
                .<Objection>map(grade ->
                        new Assessment.TooHard(grade, limits.grade(), reading.hardWords(), reading.longSentences()))
                .toList();
    }
}
