package org.equipoise.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.equipoise.aid.AidText;
import org.equipoise.balance.Words;

/// What is said of the condition and the decision, and who paid.
final class DescriptionRules {

    private static final String QUESTION_MARKS = "?؟？";

    private DescriptionRules() {}

    static Outcome conditionDescribed(Subject subject, With with) {
        int words = Words.count(subject.text().condition().description(), subject.source());
        return new Tally()
                .check(
                        words >= with.number("words"),
                        subject.words("/condition/description"),
                        "The condition is described in %d words; it takes %d or more."
                                .formatted(words, (int) with.number("words")))
                .check(
                        !subject.aid().codes().isEmpty(),
                        Place.structure("/condition/codes"),
                        "The condition has no code, such as one of ICD-10.")
                .outcome();
    }

    static Outcome decisionStated(Subject subject, With with) {
        Tally tally = new Tally();
        subject.aid().texts().forEach((language, text) -> {
            String question = text.question().strip();
            boolean asks = !question.isEmpty() && QUESTION_MARKS.indexOf(question.charAt(question.length() - 1)) >= 0;
            boolean chooses = offersAChoice(question, text, with.words("or", language));
            tally.check(
                    asks && chooses,
                    Place.text(language, "/question"),
                    asks
                            ? "The question names no two options, nor a word for “or”."
                            : "The decision is no question: it ends without a question mark.");
        });
        return tally.outcome();
    }

    /// Also where the checklist has no word for "or" in the language, which leaves only names to go by.
    private static boolean offersAChoice(String question, AidText text, List<String> or) {
        String lower = question.toLowerCase(Locale.ROOT);
        boolean says = or.stream()
                .anyMatch(word -> List.of(lower.split("[^\\p{L}\\p{M}]+", -1)).contains(word));
        long named = text.options().values().stream()
                .filter(option -> lower.contains(option.name().toLowerCase(Locale.ROOT)))
                .count();
        return says || named >= 2 || or.isEmpty();
    }

    static Outcome naturalCourseTold(Subject subject, With with) {
        AidText text = subject.text();
        boolean does = Tally.isSaid(text.condition().naturalCourse());
        return new Tally()
                .check(
                        does || Tally.isSaid(text.whyNoNoTreatment()),
                        subject.words(does ? "/condition/naturalCourse" : "/whyNoNoTreatment"),
                        "Nothing says what tends to happen without treatment, nor why that is not to be told.")
                .outcome();
    }

    static Outcome fundingTold(Subject subject, With with) {
        Tally tally = new Tally();
        for (Map.Entry<String, AidText> text : subject.aid().texts().entrySet()) {
            tally.said(
                    text.getValue().funding(),
                    Place.text(text.getKey(), "/funding"),
                    "Nothing says who paid; “none” is an answer.");
        }
        return tally.outcome();
    }
}
