package org.equipoise.preparation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;

/// One step: a few questions that stand on one page and are saved together.
interface Section {

    JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// As it stands in the step's address.
    String path();

    String title(Words words);

    /// What to know before answering.
    List<String> introduction(Visit visit);

    /// The members of the answers that this step fills.
    Set<String> members();

    List<Field> fields(Visit visit, Typed typed, Mistakes mistakes);

    /// What is to be saved of what was typed. Counts only if there are no mistakes.
    ObjectNode read(Visit visit, Typed typed, Mistakes mistakes);

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
