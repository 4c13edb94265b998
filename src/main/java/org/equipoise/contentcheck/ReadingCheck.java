package org.equipoise.contentcheck;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.glossary.Glossaries;
import org.equipoise.readability.Assessment;
import org.equipoise.readability.Assessment.Objection;
import org.equipoise.readability.Formula;
import org.equipoise.readability.Grade;
import org.equipoise.readability.Limits;
import org.equipoise.readability.Readability;
import org.equipoise.translation.Strings;

/// Whether one language's prose can be read by those whom it is for: each text by itself, and all of them
/// together.
public class ReadingCheck {

    private static final int USUAL_GRADE = 8;

    private final List<Finding> refusals = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();
    private final ContentFile file;
    private final Map<String, String> prose;
    private final Set<String> explained;
    private final String summary;

    ReadingCheck(String language, JsonNode aid, ContentFile file, Glossaries glossaries) {
        this.file = file;
        this.prose = Strings.forEverybody(file.tree());
        this.explained = glossaries.usedIn(prose.values(), language).stream()
                .flatMap(glossary -> glossary.terms().stream())
                .flatMap(term -> term.written().stream())
                .map(written -> written.toLowerCase(Locale.ROOT))
                .collect(toSet());
        Limits limits = Limits.of(language, aid.path("readingGrade").asInt(USUAL_GRADE));
        this.summary = Readability.of(language)
                .map(readability -> summary(read(readability, limits), limits))
                .orElse("not measured, as no formula is known here for its language");
    }

    private Assessment read(Readability readability, Limits limits) {
        prose.forEach((pointer, text) -> take(pointer, readability.assess(text, limits)));
        Assessment whole = readability.whole(prose.values(), limits);
        take("", whole);
        return whole;
    }

    private static String summary(Assessment whole, Limits limits) {
        return whole.grades().isEmpty()
                ? "no finished sentence"
                : whole.grades().stream()
                        .map(grade -> "%s by %s".formatted(number(grade.score()), name(grade.formula())))
                        .collect(joining(", ", "", "; grade %d is allowed".formatted(limits.grade())));
    }

    /// What all texts together measure, in a line.
    public String summary() {
        return "%s: %s".formatted(file.name(), summary);
    }

    /// What is too hard to be published.
    public List<Finding> refusals() {
        return refusals;
    }

    /// What could be said more plainly. Whether a word can be spared is for its author to judge, so none is
    /// refused, and what the glossary explains is passed over.
    public List<Finding> remarks() {
        return remarks;
    }

    private void take(String pointer, Assessment assessment) {
        for (Objection objection : assessment.objections()) {
            switch (objection) {
                case Assessment.TooHard hard -> refuse(pointer, reason(pointer, hard), mend(hard));
                case Assessment.LongSentence(String sentence, int words, int limit) ->
                    refuse(
                            pointer,
                            "a sentence has %d words; %d are allowed: \"%s\"".formatted(words, limit, sentence),
                            "Make two sentences of it.");
                case Assessment.LongText(int words, int limit) ->
                    refuse(
                            pointer,
                            "the text has %d words; %d are allowed".formatted(words, limit),
                            "Leave out what is said elsewhere or does not help to decide.");
                case Assessment.Jargon(String term, String plain) -> {
                    if (!explained.contains(term)) {
                        remarks.add(file.finding(
                                pointer,
                                "'%s' is a word of the trade".formatted(term),
                                "Say '%s', or explain it in the glossary.".formatted(plain)));
                    }
                }
            }
        }
    }

    private static String reason(String pointer, Assessment.TooHard hard) {
        String what = pointer.isEmpty() ? "all texts together are" : "the text is";
        Grade grade = hard.grade();
        String reached = grade.formula() == Formula.FERNANDEZ_HUERTA
                ? "%s by %s, which is grade %.0f"
                        .formatted(number(grade.score()), name(grade.formula()), grade.schoolGrade())
                : "grade %s by %s".formatted(number(grade.score()), name(grade.formula()));
        return "%s too hard: %s; grade %d is allowed".formatted(what, reached, hard.limit());
    }

    private static String name(Formula formula) {
        return switch (formula) {
            case FLESCH_KINCAID -> "Flesch–Kincaid";
            case SMOG -> "SMOG";
            case FERNANDEZ_HUERTA -> "Fernández Huerta";
            case INFLESZ -> "INFLESZ";
        };
    }

    private static String mend(Assessment.TooHard hard) {
        String sentences =
                hard.longSentences().stream().collect(joining("\" \"", "Cut the longest sentences: \"", "\""));
        return hard.hardWords().isEmpty()
                ? sentences
                : "Find shorter words for: %s. %s".formatted(String.join(", ", hard.hardWords()), sentences);
    }

    private static String number(double score) {
        return String.format(Locale.ROOT, "%.1f", score);
    }

    private void refuse(String pointer, String reason, String mend) {
        refusals.add(file.finding(pointer, reason, mend));
    }
}
