package org.equipoise.adaptation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;

/// A part of a document. The elements of a list that have an `id` stand under it, so that nothing that was only moved
/// looks changed; any other list is one value.
sealed interface Part {

    JsonNode json();

    record Value(JsonNode json) implements Part {}

    /// @param list whether they are the elements of a list, by their ids
    record Members(boolean list, Map<String, Part> byName) implements Part {

        @Override
        public JsonNode json() {
            if (list) {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                byName.values().forEach(each -> array.add(each.json()));
                return array;
            }
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            byName.forEach((name, each) -> object.set(name, each.json()));
            return object;
        }
    }

    static Part of(JsonNode node) {
        Map<String, Part> members = new LinkedHashMap<>();
        if (node.isObject()) {
            node.properties().forEach(member -> members.put(member.getKey(), of(member.getValue())));
            return new Members(false, members);
        }
        if (isById(node)) {
            node.forEach(element -> members.put(element.path("id").textValue(), of(element)));
            return new Members(true, members);
        }
        return new Value(node);
    }

    private static boolean isById(JsonNode node) {
        long ids = StreamSupport.stream(node.spliterator(), false)
                .map(element -> element.path("id"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .distinct()
                .count();
        return node.isArray() && !node.isEmpty() && ids == node.size();
    }
}
