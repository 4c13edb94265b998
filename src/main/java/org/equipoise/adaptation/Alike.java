package org.equipoise.adaptation;

import com.fasterxml.jackson.databind.JsonNode;

/// Whether two say the same: a number is the same however it is written, 39.0 or 39.
final class Alike {

    private Alike() {}

    static boolean are(JsonNode one, JsonNode other) {
        return one.equals(Alike::compare, other);
    }

    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }
}
