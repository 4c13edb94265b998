package org.equipoise.preparation;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.form.Field;
import org.equipoise.language.Speech;
import org.equipoise.web.Held;

/// What the patient told, step by step.
record AnswersPage(
        Speech say, Held held, List<Part> parts, boolean finished, boolean open, boolean changedElsewhere, int revision)
        implements TemplateInstance {

    record Part(String title, String change, List<Told> told) {}

    /// @param texts as they were typed or chosen
    record Told(String question, List<String> texts) {

        static Told of(Field field) {
            List<String> chosen = field.choices().stream()
                    .filter(Field.Choice::chosen)
                    .map(Field.Choice::label)
                    .toList();
            return new Told(field.label(), field.value().isBlank() ? chosen : List.of(field.value()));
        }
    }
}
