package org.equipoise.preparation;

import java.util.List;
import org.equipoise.form.Field;

/// One answer as it is shown again.
///
/// @param texts as they were typed or chosen
public record Told(String question, List<String> texts) {

    public static Told of(Field field) {
        List<String> chosen = field.choices().stream()
                .filter(Field.Choice::chosen)
                .map(Field.Choice::label)
                .toList();
        return new Told(field.label(), field.value().isBlank() ? chosen : List.of(field.value()));
    }

    /// Those of the fields that are answered.
    public static List<Told> of(List<Field> fields) {
        return fields.stream()
                .map(Told::of)
                .filter(told -> !told.texts().isEmpty())
                .toList();
    }
}
