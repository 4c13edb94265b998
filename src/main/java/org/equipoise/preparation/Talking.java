package org.equipoise.preparation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;
import org.equipoise.profileform.ProfileForm;

/// How the patient wants to decide, and in which language to talk.
class Talking implements Section {

    private static final String ROLE = "/role";
    private static final String LANGUAGE = "/language";
    private static final String INTERPRETER = "/interpreter";

    @Override
    public String path() {
        return "talking";
    }

    @Override
    public String title(Words words) {
        return words.say("team-title");
    }

    @Override
    public List<String> introduction(Visit visit) {
        return List.of();
    }

    @Override
    public Set<String> members() {
        return Set.of("role", "language", "interpreter");
    }

    @Override
    public List<Field> fields(Visit visit, Typed typed, Mistakes mistakes) {
        Words words = visit.words();
        return List.of(
                Field.pick(
                        Field.Kind.RADIOS,
                        ROLE,
                        words.say("stand-role"),
                        "",
                        Stream.of(
                                Field.choice("myself", words.say("stand-myself")),
                                Field.choice("together", words.say("stand-together")),
                                Field.choice("my-team", words.say("stand-my-team")),
                                Field.choice("not-sure", words.say("stand-role-unsure"))),
                        typed,
                        mistakes),
                Field.pick(
                        Field.Kind.SELECT,
                        LANGUAGE,
                        words.say("about-language"),
                        "",
                        languages(words),
                        typed,
                        mistakes),
                Field.pick(
                        Field.Kind.RADIOS,
                        INTERPRETER,
                        words.say("about-interpreter"),
                        "",
                        ProfileForm.yesAndNo(words),
                        typed,
                        mistakes));
    }

    @Override
    public ObjectNode read(Visit visit, Typed typed, Mistakes mistakes) {
        ObjectNode changes = Choices.read(visit, fields(visit, Typed.NOTHING, mistakes), typed, mistakes);
        if (typed.pressed(LANGUAGE) && typed.one(LANGUAGE).isEmpty()) {
            changes.putNull("language");
        }
        String interpreter = typed.one(INTERPRETER);
        if (!interpreter.isEmpty()) {
            changes.put("interpreter", interpreter.equals("true"));
        }
        return changes;
    }

    private static Stream<Field.Choice> languages(Words words) {
        return Stream.of(Locale.getISOLanguages())
                .filter(code -> code.length() == 2)
                .map(code -> Field.choice(code, words.language().nameOf(code)))
                .sorted(Comparator.comparing(
                        Field.Choice::label, words.language().order()));
    }
}
