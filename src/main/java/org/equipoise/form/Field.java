package org.equipoise.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// A field of a form as it is printed.
///
/// @param feedback what is to be said of the answer that stands in it; empty for nothing
public record Field(
        String name,
        Kind kind,
        String label,
        String hint,
        String value,
        List<Choice> choices,
        String error,
        String feedback) {

    public enum Kind {
        TEXT,
        NUMBER,
        AREA,
        DATE,
        TIME,
        RADIOS,
        TILES,
        SCALE,
        HUNDRED,
        SELECT,
        CHECKS
    }

    public record Choice(String value, String label, boolean chosen) {}

    private static final int BLANK_ONES = 2;

    public static Field text(Kind kind, String name, String label, String hint, Typed typed, Mistakes mistakes) {
        return new Field(name, kind, label, hint, typed.one(name), List.of(), mistakes.of(name), "");
    }

    /// @param choices pairs of value and label, flattened
    public static Field pick(
            Kind kind, String name, String label, String hint, Stream<Choice> choices, Typed typed, Mistakes mistakes) {
        List<String> chosen = typed.all(name);
        return new Field(
                name,
                kind,
                label,
                hint,
                "",
                choices.map(each -> new Choice(each.value(), each.label(), chosen.contains(each.value())))
                        .toList(),
                mistakes.of(name),
                "");
    }

    public static Choice choice(String value, String label) {
        return new Choice(value, label, false);
    }

    /// As many fields as there are texts, and two more to fill, at most `most`.
    ///
    /// @param label of each, by its number from 1
    public static List<Field> list(
            String name, IntFunction<String> label, String hint, int most, Typed typed, Mistakes mistakes) {
        List<String> texts = typed.list(name, most);
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < Math.min(texts.size() + BLANK_ONES, most); i++) {
            String at = name + "/" + i;
            fields.add(new Field(
                    at,
                    Kind.AREA,
                    label.apply(i + 1),
                    i == 0 ? hint : "",
                    i < texts.size() ? texts.get(i) : "",
                    List.of(),
                    mistakes.of(at),
                    ""));
        }
        return fields;
    }

    public Field saying(String feedback) {
        return new Field(name, kind, label, hint, value, choices, error, feedback);
    }
}
