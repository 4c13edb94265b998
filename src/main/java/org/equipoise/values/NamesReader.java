package org.equipoise.values;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.equipoise.problem.Objections;

/// Reads lists of what can be weighed.
class NamesReader {

    private final Objections objections;

    NamesReader(Objections objections) {
        this.objections = objections;
    }

    /// In the order in which they stand; none where no list was sent.
    Set<String> read(JsonNode list, String at, Weighable weighable) {
        Set<String> names = new LinkedHashSet<>();
        if (!list.isArray()) {
            if (!list.isMissingNode()) {
                objections.at(at, "Send a list of attributes.");
            }
            return names;
        }
        for (int i = 0; i < list.size(); i++) {
            JsonNode name = list.get(i);
            Optional<String> objection = weighable.objection(name);
            if (objection.isPresent()) {
                objections.at(at + "/" + i, objection.get());
            } else if (!names.add(name.textValue())) {
                objections.at(at + "/" + i, "It stands here twice.");
            }
        }
        return names;
    }
}
