package org.equipoise.aid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What was stored before told in its structure how a number was made, in the words of one language for all.
final class EarlierContent {

    private static final String DERIVATION = "derivation";

    private EarlierContent() {}

    static JsonNode asOfToday(JsonNode document) {
        if (document.path("aid").path("attributes").findValue(DERIVATION) == null) {
            return document;
        }
        JsonNode moved = document.deepCopy();
        for (JsonNode row : moved.path("aid").path("attributes")) {
            row.path("cells").properties().forEach(cell -> {
                if (cell.getValue() instanceof ObjectNode numbers && numbers.has(DERIVATION)) {
                    JsonNode derivation = numbers.remove(DERIVATION);
                    String place =
                            "/attributes/%s/cells/%s".formatted(row.path("id").asText(), cell.getKey());
                    for (JsonNode text : moved.path("texts")) {
                        ((ObjectNode) text).withObject(place).set(DERIVATION, derivation);
                    }
                }
            });
        }
        return moved;
    }
}
