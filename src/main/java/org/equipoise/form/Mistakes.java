package org.equipoise.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.language.Words;
import org.equipoise.problem.Violation;

/// What is wrong with a form, by the names of its fields.
public final class Mistakes {

    /// @param field empty where it is about the form as a whole
    public record Mistake(String field, String text) {}

    private static final Predicate<String> ASKS = Pattern.compile("[?؟]$").asPredicate();

    private final Words words;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> together = new LinkedHashMap<>();

    public Mistakes(Words words) {
        this.words = words;
    }

    public void at(String field, String text) {
        texts.putIfAbsent(field, text);
    }

    /// What is wrong with several fields together, and not with the first of them, which it leads to.
    public void from(String first, String text) {
        together.putIfAbsent(first, text);
    }

    public void at(List<Violation> violations) {
        violations.forEach(violation -> at(violation.pointer(), violation.detail()));
    }

    public void tooLong(String field, String value, int longest) {
        int length = value.codePointCount(0, value.length());
        if (length > longest) {
            at(field, words.say("field-too-long", longest, length));
        }
    }

    /// Empty where nothing is wrong with the field.
    public String of(String field) {
        return texts.getOrDefault(field, "");
    }

    public boolean any() {
        return !texts.isEmpty() || !together.isEmpty();
    }

    /// Those of the fields that are shown lead to them; others are told without a place.
    public List<Mistake> all(List<Field> fields) {
        Map<String, String> labels = fields.stream().collect(Collectors.toMap(Field::name, Field::label));
        return Stream.concat(
                        together.entrySet().stream().map(each -> new Mistake(each.getKey(), each.getValue())),
                        texts.entrySet().stream().map(each -> mistake(each.getKey(), each.getValue(), labels)))
                .toList();
    }

    private Mistake mistake(String field, String text, Map<String, String> labels) {
        String label = labels.get(field);
        if (label == null) {
            return new Mistake("", text);
        }
        return new Mistake(field, ASKS.test(label) ? label + " " + text : words.say("labelled", label, text));
    }
}
