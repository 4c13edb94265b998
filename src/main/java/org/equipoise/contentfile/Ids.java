package org.equipoise.contentfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.StreamSupport;

/// The ids that an aid's structure gives out, for whatever refers to them.
public record Ids(JsonNode aid) {

    public Set<String> options() {
        return of("options");
    }

    public Set<String> attributes() {
        return of("attributes");
    }

    public Set<String> baselines() {
        return of("baselines");
    }

    public Set<String> sources() {
        return of("sources");
    }

    public long withoutTreatment() {
        return StreamSupport.stream(aid.path("options").spliterator(), false)
                .filter(option -> option.path("noActiveTreatment").asBoolean())
                .count();
    }

    public JsonNode profileItem(String id) {
        for (JsonNode item : aid.path("profile")) {
            if (item.path("id").textValue().equals(id)) {
                return item;
            }
        }
        return MissingNode.getInstance();
    }

    public Set<String> of(String list) {
        Set<String> ids = new LinkedHashSet<>();
        aid.path(list)
                .forEach(each -> ids.add(
                        each.isTextual() ? each.textValue() : each.path("id").textValue()));
        return ids;
    }

    /// The answers that a profile item can have, where they can be counted up.
    public static Set<String> answers(JsonNode item) {
        return item.path("type").textValue().equals("boolean") ? Set.of("true", "false") : texts(item.path("choices"));
    }

    public static Set<String> texts(JsonNode array) {
        Set<String> texts = new HashSet<>();
        array.forEach(each -> texts.add(each.textValue()));
        return texts;
    }

    public static Set<String> names(JsonNode object) {
        Set<String> names = new LinkedHashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
