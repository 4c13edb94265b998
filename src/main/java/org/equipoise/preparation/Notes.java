package org.equipoise.preparation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.decision.Answers;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;

/// Questions and worries for the visit.
class Notes implements Section {

    private static final String QUESTIONS = "questions";
    private static final String WORRIES = "worries";

    @Override
    public String path() {
        return "questions-and-worries";
    }

    @Override
    public String title(Words words) {
        return words.say("notes-title");
    }

    @Override
    public List<String> introduction(Visit visit) {
        return List.of(visit.words().say("notes-how"));
    }

    @Override
    public Set<String> members() {
        return Set.of(QUESTIONS, WORRIES);
    }

    @Override
    public List<Field> fields(Visit visit, Typed typed, Mistakes mistakes) {
        List<Field> fields = new ArrayList<>();
        fields.addAll(Field.list(
                "/" + QUESTIONS, i -> visit.words().say("notes-question", i), "", Answers.MOST_NOTES, typed, mistakes));
        fields.addAll(Field.list(
                "/" + WORRIES, i -> visit.words().say("notes-worry", i), "", Answers.MOST_NOTES, typed, mistakes));
        return fields;
    }

    @Override
    public ObjectNode read(Visit visit, Typed typed, Mistakes mistakes) {
        ObjectNode changes = JSON.objectNode();
        for (String member : List.of(QUESTIONS, WORRIES)) {
            ArrayNode notes = JSON.arrayNode();
            for (String note : typed.list("/" + member, Answers.MOST_NOTES)) {
                mistakes.tooLong("/" + member + "/" + notes.size(), note, Answers.LONGEST_NOTE);
                notes.add(note);
            }
            changes.set(member, notes.isEmpty() ? JSON.nullNode() : notes);
        }
        return changes;
    }

    @Override
    public Optional<Typed> both(Visit visit, Typed theirs, Typed mine) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String member : List.of(QUESTIONS, WORRIES)) {
            Set<String> notes = new LinkedHashSet<>(theirs.list("/" + member, Answers.MOST_NOTES));
            notes.addAll(mine.list("/" + member, Answers.MOST_NOTES));
            int next = 0;
            for (String note : notes) {
                all.put("/" + member + "/" + next++, note);
            }
        }
        return Optional.of(mine.with(all));
    }
}
