package org.equipoise.preparation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.decision.Answers;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;

/// What the care team should know besides.
class Message implements Section {

    private static final String MEMBER = "message";
    private static final String FIELD = "/" + MEMBER;

    @Override
    public String path() {
        return MEMBER;
    }

    @Override
    public String title(Words words) {
        return words.say("team-message");
    }

    @Override
    public List<String> introduction(Visit visit) {
        return List.of();
    }

    @Override
    public Set<String> members() {
        return Set.of(MEMBER);
    }

    @Override
    public List<Field> fields(Visit visit, Typed typed, Mistakes mistakes) {
        Words words = visit.words();
        return List.of(Field.text(
                Field.Kind.AREA, FIELD, words.say("team-message"), words.say("team-message-hint"), typed, mistakes));
    }

    @Override
    public ObjectNode read(Visit visit, Typed typed, Mistakes mistakes) {
        String message = typed.one(FIELD);
        mistakes.tooLong(FIELD, message, Answers.LONGEST_NOTE);
        ObjectNode changes = JSON.objectNode();
        return message.isBlank() ? changes.putNull(MEMBER) : changes.put(MEMBER, message);
    }

    /// One after the other, where both have written.
    @Override
    public Optional<Typed> both(Visit visit, Typed theirs, Typed mine) {
        String other = theirs.one(FIELD).strip();
        String own = mine.one(FIELD).strip();
        return other.isEmpty() || own.contains(other)
                ? Optional.empty()
                : Optional.of(mine.with(Map.of(FIELD, (other + "\n" + own).strip())));
    }
}
