package org.equipoise.preparation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;

/// Where the patient stands now, and how they want to decide.
class Leaning implements Section {

    @Override
    public String path() {
        return "where-you-stand";
    }

    @Override
    public String title() {
        return "Where you stand now";
    }

    @Override
    public List<String> introduction(Visit visit) {
        return List.of("Nothing is decided by this. You can change it at any time, and you can leave it open.");
    }

    @Override
    public Set<String> members() {
        return Set.of("leaning", "sureness", "role");
    }

    @Override
    public List<Field> fields(Visit visit, Typed typed, Mistakes mistakes) {
        Stream<Field.Choice> options = visit.aid().options().stream()
                .map(option -> Field.choice(
                        option.id(),
                        Objects.requireNonNull(visit.text().options().get(option.id()))
                                .name()));
        return List.of(
                radios(
                        "leaning",
                        "Which way do you lean at the moment?",
                        Stream.concat(
                                options,
                                Stream.of(
                                        Field.choice("undecided", "I am undecided"),
                                        Field.choice("not-now", "I do not want to decide now"))),
                        typed,
                        mistakes),
                radios(
                        "sureness",
                        "How sure are you about that?",
                        Stream.of(
                                Field.choice("not-at-all", "Not at all"),
                                Field.choice("a-little", "A little"),
                                Field.choice("fairly", "Fairly sure"),
                                Field.choice("very", "Very sure")),
                        typed,
                        mistakes),
                radios(
                        "role",
                        "Who would you like to make the decision?",
                        Stream.of(
                                Field.choice("myself", "I make it myself"),
                                Field.choice("together", "My care team and I make it together"),
                                Field.choice("my-team", "My care team makes it"),
                                Field.choice("not-sure", "I am not sure")),
                        typed,
                        mistakes));
    }

    private static Field radios(
            String member, String label, Stream<Field.Choice> choices, Typed typed, Mistakes mistakes) {
        return Field.pick(Field.Kind.RADIOS, "/" + member, label, "", choices, typed, mistakes);
    }

    @Override
    public ObjectNode read(Visit visit, Typed typed, Mistakes mistakes) {
        ObjectNode changes = JSON.objectNode();
        fields(visit, Typed.NOTHING, new Mistakes()).forEach(field -> {
            String told = typed.one(field.name());
            if (field.choices().stream().anyMatch(choice -> choice.value().equals(told))) {
                changes.put(field.name().substring(1), told);
            } else if (!told.isEmpty()) {
                mistakes.at(field.name(), "Choose one of the answers.");
            }
        });
        return changes;
    }
}
