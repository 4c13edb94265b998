package org.equipoise.preparation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;

/// Several sections on one page.
///
/// @param title and `how`: the names of the words over it
record Together(String path, String title, String how, List<Section> parts) implements Section {

    @Override
    public String title(Words words) {
        return words.say(title);
    }

    @Override
    public List<String> introduction(Visit visit) {
        return List.of(visit.words().say(how));
    }

    @Override
    public Set<String> members() {
        Set<String> members = new HashSet<>();
        parts.forEach(part -> members.addAll(part.members()));
        return members;
    }

    @Override
    public List<Field> fields(Visit visit, Typed typed, Mistakes mistakes) {
        return parts.stream()
                .flatMap(part -> part.fields(visit, typed, mistakes).stream())
                .toList();
    }

    @Override
    public ObjectNode read(Visit visit, Typed typed, Mistakes mistakes) {
        ObjectNode changes = JSON.objectNode();
        parts.forEach(part -> changes.setAll(part.read(visit, typed, mistakes)));
        return changes;
    }

    @Override
    public List<Told> told(Visit visit, Typed typed) {
        return parts.stream().flatMap(part -> part.told(visit, typed).stream()).toList();
    }

    @Override
    public Optional<Typed> both(Visit visit, Typed theirs, Typed mine) {
        Typed both = mine;
        for (Section part : parts) {
            both = part.both(visit, theirs, both).orElse(both);
        }
        return both.equals(mine) ? Optional.empty() : Optional.of(both);
    }
}
