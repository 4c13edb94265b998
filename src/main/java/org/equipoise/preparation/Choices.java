package org.equipoise.preparation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;

/// Reads questions of which each has one answer of a few, and which fill the member of their name.
final class Choices {

    private Choices() {}

    static ObjectNode read(Visit visit, List<Field> fields, Typed typed, Mistakes mistakes) {
        ObjectNode changes = Section.JSON.objectNode();
        fields.forEach(field -> {
            String told = typed.one(field.name());
            if (field.choices().stream().anyMatch(choice -> choice.value().equals(told))) {
                changes.put(field.name().substring(1), told);
            } else if (!told.isEmpty()) {
                mistakes.at(field.name(), visit.words().say("stand-choose"));
            }
        });
        return changes;
    }
}
