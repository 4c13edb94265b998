package org.equipoise.eliciting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.equipoise.aid.Aid;
import org.equipoise.preparation.Section;
import org.equipoise.values.OwnConcern;

/// Gives the concerns that are left the names that they have now, wherever priorities name them.
///
/// @param newIds by the ids before; without those that were taken out
record Renumbering(Aid aid, Map<String, String> newIds) {

    /// The top three, without picks that are gone; null where none is left.
    JsonNode picks(JsonNode topThree) {
        ArrayNode picked = Section.JSON.arrayNode();
        for (JsonNode pick : topThree.path("attributes")) {
            if (!isGone(pick.asText())) {
                picked.add(newName(pick.asText()));
            }
        }
        return picked.isEmpty()
                ? Section.JSON.nullNode()
                : Section.JSON.objectNode().put("method", "top-three").set("attributes", picked);
    }

    /// The positions of concerns that are named and gone.
    Set<Integer> gone(JsonNode priorities) {
        Set<String> named = new TreeSet<>();
        collect(priorities, named);
        return IntStream.range(0, OwnConcern.MOST)
                .filter(i -> named.contains(OwnConcern.id(i)) && isGone(OwnConcern.id(i)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    JsonNode of(JsonNode priorities) {
        return switch (priorities) {
            case ObjectNode object -> {
                ObjectNode renamed = Section.JSON.objectNode();
                object.properties().forEach(member -> renamed.set(newName(member.getKey()), of(member.getValue())));
                yield renamed;
            }
            case ArrayNode list -> {
                ArrayNode renamed = Section.JSON.arrayNode();
                list.forEach(each -> renamed.add(of(each)));
                yield renamed;
            }
            case TextNode name -> Section.JSON.textNode(newName(name.textValue()));
            default -> priorities;
        };
    }

    private static void collect(JsonNode node, Set<String> names) {
        if (node.isTextual()) {
            names.add(node.textValue());
        }
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(each -> collect(each, names));
    }

    private boolean isGone(String name) {
        return aid.attribute(name).isEmpty() && !newIds.containsKey(name);
    }

    private String newName(String name) {
        return aid.attribute(name).isPresent() ? name : newIds.getOrDefault(name, name);
    }
}
