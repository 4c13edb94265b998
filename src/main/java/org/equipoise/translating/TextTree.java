package org.equipoise.translating;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/// Puts a string into a text, in the place that it has in the source.
final class TextTree {

    private TextTree() {}

    /// Whether it fits: an entry of a list comes after those before it. A blank one is taken out.
    static boolean put(ObjectNode text, JsonNode source, String pointer, String words) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode at = text;
        JsonNode like = source;
        for (; !place.tail().matches(); place = place.tail()) {
            like = step(like, place);
            JsonNode next = step(at, place);
            at = fits(next, like) ? next : open(at, place, like.isArray());
            if (at.isMissingNode()) {
                return false;
            }
        }
        return words.isBlank() ? remove(at, place) : set(at, place, words.strip());
    }

    private static boolean fits(JsonNode there, JsonNode like) {
        return there.isContainerNode() && (like.isMissingNode() || there.isArray() == like.isArray());
    }

    private static JsonNode step(JsonNode at, JsonPointer place) {
        return at.isArray() ? at.path(place.getMatchingIndex()) : at.path(place.getMatchingProperty());
    }

    private static JsonNode open(JsonNode at, JsonPointer place, boolean list) {
        if (at instanceof ObjectNode object) {
            String member = place.getMatchingProperty();
            return list ? object.putArray(member) : object.putObject(member);
        }
        ArrayNode array = (ArrayNode) at;
        if (place.getMatchingIndex() != array.size()) {
            return array.path(-1);
        }
        return list ? array.addArray() : array.addObject();
    }

    private static boolean set(JsonNode at, JsonPointer place, String words) {
        if (at instanceof ObjectNode object) {
            object.put(place.getMatchingProperty(), words);
            return true;
        }
        ArrayNode array = (ArrayNode) at;
        int index = place.getMatchingIndex();
        if (index > array.size()) {
            return false;
        }
        if (index == array.size()) {
            array.add(words);
        } else {
            array.set(index, TextNode.valueOf(words));
        }
        return true;
    }

    /// From a list, only the last entry can be taken out.
    private static boolean remove(JsonNode at, JsonPointer place) {
        if (at instanceof ObjectNode object) {
            object.remove(place.getMatchingProperty());
            return true;
        }
        ArrayNode array = (ArrayNode) at;
        int index = place.getMatchingIndex();
        if (index == array.size() - 1) {
            array.remove(index);
        }
        return index >= array.size();
    }
}
