package org.equipoise.aid;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What readers get to read of a text, string by string: by JSON Pointer, in the order of the file.
public final class Prose {

    private static final Set<String> ABOUT_THE_FILE = Set.of("/language", "/state");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Prose() {}

    public static Map<String, String> of(AidText text) {
        return of(JSON.<JsonNode>valueToTree(text));
    }

    public static Map<String, String> of(JsonNode text) {
        Map<String, String> strings = new LinkedHashMap<>();
        collect(text, JsonPointer.empty(), strings);
        strings.keySet().removeAll(ABOUT_THE_FILE);
        return strings;
    }

    private static void collect(JsonNode node, JsonPointer at, Map<String, String> strings) {
        if (node.isTextual()) {
            strings.put(at.toString(), node.textValue());
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            collect(member.getValue(), at.appendProperty(member.getKey()), strings);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), at.appendIndex(i), strings);
        }
    }
}
