package org.equipoise.readability;

import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/// How hard a text may be. All thresholds of the reading check stand here, and in `src/docs/write-a-decision-aid.md`.
///
/// @param grade the school grade that its texts may need
/// @param wordsInASentence a longer sentence is to be cut in two
/// @param wordsInAText a longer text is to be shortened, or made into several
public record Limits(int grade, int wordsInASentence, int wordsInAText) {

    /// A shorter text is not graded: a single word more or less would decide.
    public static final int GRADED_FROM_WORDS = 30;

    /// SMOG was made for samples of 30 sentences.
    static final int SMOG_FROM_SENTENCES = 30;

    static final int SIMPLE_GRADE = 5;

    private static final String SIMPLE = "simple";
    private static final int WORDS_IN_A_TEXT = 300;

    /// Words in an English sentence by school grade, from the grade on. A Spanish sentence says the same in about a
    /// fifth more words, as it needs more articles and prepositions.
    private static final NavigableMap<Integer, Integer> ENGLISH_SENTENCE = new TreeMap<>();

    private static final NavigableMap<Integer, Integer> SPANISH_SENTENCE = new TreeMap<>();

    /// The school grade from a score of Fernández Huerta on, by his own table: 90 fourth grade, 80 fifth, 70 sixth, 60
    /// seventh and eighth (65 parts the two), 50 and 30 the years up to the end of school.
    private static final NavigableMap<Double, Double> FERNANDEZ_HUERTA = new TreeMap<>();

    private static final double UNIVERSITY = 13;

    static {
        ENGLISH_SENTENCE.put(0, 15);
        ENGLISH_SENTENCE.put(6, 18);
        ENGLISH_SENTENCE.put(7, 22);
        ENGLISH_SENTENCE.put(8, 25);
        ENGLISH_SENTENCE.put(9, 30);
        SPANISH_SENTENCE.put(0, 18);
        SPANISH_SENTENCE.put(6, 22);
        SPANISH_SENTENCE.put(7, 26);
        SPANISH_SENTENCE.put(8, 30);
        SPANISH_SENTENCE.put(9, 36);
        FERNANDEZ_HUERTA.put(90.0, 4.0);
        FERNANDEZ_HUERTA.put(80.0, 5.0);
        FERNANDEZ_HUERTA.put(70.0, 6.0);
        FERNANDEZ_HUERTA.put(65.0, 7.0);
        FERNANDEZ_HUERTA.put(60.0, 8.0);
        FERNANDEZ_HUERTA.put(50.0, 10.0);
        FERNANDEZ_HUERTA.put(30.0, 12.0);
    }

    /// @param tag the text's language, such as `es` or `en-simple`
    /// @param declared the grade that the aid declares; an easy-read text never needs more than grade 5
    public static Limits of(String tag, int declared) {
        int grade = isSimple(tag) ? Math.min(declared, SIMPLE_GRADE) : declared;
        NavigableMap<Integer, Integer> sentence =
                Locale.forLanguageTag(tag).getLanguage().equals("es") ? SPANISH_SENTENCE : ENGLISH_SENTENCE;
        return new Limits(grade, sentence.floorEntry(grade).getValue(), WORDS_IN_A_TEXT);
    }

    static double schoolGrade(double fernandezHuerta) {
        var reached = FERNANDEZ_HUERTA.floorEntry(fernandezHuerta);
        return reached == null ? UNIVERSITY : reached.getValue();
    }

    private static boolean isSimple(String tag) {
        return Locale.forLanguageTag(tag).getVariant().toLowerCase(Locale.ROOT).contains(SIMPLE);
    }
}
