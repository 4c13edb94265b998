package org.equipoise.preparation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;

/// One step: a few questions that stand on one page and are saved together.
public interface Section {

    JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// As it stands in the step's address.
    String path();

    /// Which of the step's pages this is; 0 where it has one alone.
    default int part() {
        return 0;
    }

    String title(Words words);

    /// What to know before answering.
    List<String> introduction(Visit visit);

    /// The members of the answers that this step fills.
    Set<String> members();

    List<Field> fields(Visit visit, Typed typed, Mistakes mistakes);

    /// What is to be saved of what was typed. Counts only if there are no mistakes.
    ObjectNode read(Visit visit, Typed typed, Mistakes mistakes);

    /// The page of the same step that comes after this one.
    default Optional<Section> following(Visit visit) {
        return Optional.empty();
    }

    /// The page of the same step that comes before this one.
    default Optional<Section> preceding(Visit visit) {
        return Optional.empty();
    }

    /// The ends of what is asked about, to be seen beside it: by the name of a field, or by a choice of one.
    default Map<String, Ends> ends(Visit visit) {
        return Map.of();
    }

    /// What two people wrote at once, side by side in one form; empty where only one answer can stand.
    default Optional<Typed> both(Visit visit, Typed theirs, Typed mine) {
        return Optional.empty();
    }

    /// What was answered, as it is shown again.
    default List<Told> told(Visit visit, Typed typed) {
        return Told.of(fields(visit, typed, new Mistakes(visit.words())), visit.words());
    }

    /// What stands in the fields when what is stored is shown.
    default Typed shown(Visit visit, Typed stored) {
        return stored;
    }

    /// What is to be saved of a step whose answers are taken back.
    default ObjectNode nothing(Visit visit, Mistakes mistakes) {
        ObjectNode nothing = JSON.objectNode();
        members().forEach(nothing::putNull);
        return nothing;
    }
}
