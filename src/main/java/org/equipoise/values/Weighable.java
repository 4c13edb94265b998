package org.equipoise.values;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Attribute;

/// What priorities may name: the attributes that the aid can score, and where the method takes them the person's own
/// concerns.
record Weighable(Aid aid, Set<String> own) {

    static List<String> attributes(Aid aid) {
        return aid.attributes().stream()
                .filter(Attribute::scored)
                .map(Attribute::id)
                .toList();
    }

    Weighable withoutOwn() {
        return new Weighable(aid, Set.of());
    }

    boolean has(String name) {
        return own.contains(name)
                || aid.attribute(name).filter(Attribute::scored).isPresent();
    }

    /// Why something sent as a name cannot be weighed; empty where it can.
    Optional<String> objection(JsonNode name) {
        return name.isTextual() ? objection(name.textValue()) : Optional.of("Name an attribute of the aid.");
    }

    Optional<String> objection(String name) {
        if (has(name)) {
            return Optional.empty();
        }
        return Optional.of(
                aid.attribute(name).isEmpty()
                        ? "The aid has no such attribute."
                        : "This row has words alone and cannot be weighed.");
    }
}
