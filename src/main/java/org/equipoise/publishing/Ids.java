package org.equipoise.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.StreamSupport;

/// The ids that an aid's structure gives out, for whatever refers to them.
record Ids(JsonNode aid) {

    Set<String> options() {
        return of("options");
    }

    Set<String> attributes() {
        return of("attributes");
    }

    Set<String> baselines() {
        return of("baselines");
    }

    Set<String> sources() {
        return of("sources");
    }

    long withoutTreatment() {
        return StreamSupport.stream(aid.path("options").spliterator(), false)
                .filter(option -> option.path("noActiveTreatment").asBoolean())
                .count();
    }

    JsonNode profileItem(String id) {
        for (JsonNode item : aid.path("profile")) {
            if (item.path("id").textValue().equals(id)) {
                return item;
            }
        }
        return MissingNode.getInstance();
    }

    Set<String> of(String list) {
        Set<String> ids = new LinkedHashSet<>();
        aid.path(list)
                .forEach(each -> ids.add(
                        each.isTextual() ? each.textValue() : each.path("id").textValue()));
        return ids;
    }

    /// The answers that a profile item can have, where they can be counted up.
    static Set<String> answers(JsonNode item) {
        return item.path("type").textValue().equals("boolean") ? Set.of("true", "false") : texts(item.path("choices"));
    }

    static Set<String> texts(JsonNode array) {
        Set<String> texts = new HashSet<>();
        array.forEach(each -> texts.add(each.textValue()));
        return texts;
    }

    static Set<String> names(JsonNode object) {
        Set<String> names = new LinkedHashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
