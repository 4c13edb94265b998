package org.equipoise.preparation;

import java.util.List;
import org.equipoise.form.Field;
import org.equipoise.language.Words;

/// One answer as it is shown again.
///
/// @param texts as they were typed or chosen
public record Told(String question, List<String> texts) {

    /// A mark says of how many it is one.
    private static Told of(Field field, Words words) {
        List<String> chosen = field.choices().stream()
                .filter(Field.Choice::chosen)
                .map(choice ->
                        field.kind() == Field.Kind.SCALE && choice.label().equals(choice.value())
                                ? words.say("told-mark", choice.label())
                                : choice.label())
                .toList();
        return new Told(field.label(), field.value().isBlank() ? chosen : List.of(field.value()));
    }

    /// Those of the fields that are answered.
    static List<Told> of(List<Field> fields, Words words) {
        return fields.stream()
                .map(field -> of(field, words))
                .filter(told -> !told.texts().isEmpty())
                .toList();
    }
}
