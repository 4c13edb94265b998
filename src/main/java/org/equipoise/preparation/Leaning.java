package org.equipoise.preparation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;

/// Where the patient stands now.
class Leaning implements Section {

    @Override
    public String path() {
        return "where-you-stand";
    }

    @Override
    public String title(Words words) {
        return words.say("stand-title");
    }

    @Override
    public List<String> introduction(Visit visit) {
        return List.of(visit.words().say("stand-open"));
    }

    @Override
    public Set<String> members() {
        return Set.of("leaning", "sureness");
    }

    @Override
    public List<Field> fields(Visit visit, Typed typed, Mistakes mistakes) {
        Words words = visit.words();
        Stream<Field.Choice> options = visit.aid().options().stream()
                .map(option -> Field.choice(
                        option.id(),
                        Objects.requireNonNull(visit.text().options().get(option.id()))
                                .name()));
        return List.of(
                radios(
                        "leaning",
                        words.say("stand-leaning"),
                        Stream.concat(
                                options,
                                Stream.of(
                                        Field.choice("undecided", words.say("stand-undecided")),
                                        Field.choice("not-now", words.say("stand-not-now")))),
                        typed,
                        mistakes),
                radios(
                        "sureness",
                        words.say("stand-sureness"),
                        Stream.of(
                                Field.choice("not-at-all", words.say("stand-not-at-all")),
                                Field.choice("a-little", words.say("stand-a-little")),
                                Field.choice("fairly", words.say("stand-fairly")),
                                Field.choice("very", words.say("stand-very"))),
                        typed,
                        mistakes));
    }

    private static Field radios(
            String member, String label, Stream<Field.Choice> choices, Typed typed, Mistakes mistakes) {
        return Field.pick(Field.Kind.RADIOS, "/" + member, label, "", choices, typed, mistakes);
    }

    @Override
    public ObjectNode read(Visit visit, Typed typed, Mistakes mistakes) {
        return Choices.read(visit, fields(visit, Typed.NOTHING, mistakes), typed, mistakes);
    }
}
