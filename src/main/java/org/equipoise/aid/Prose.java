package org.equipoise.aid;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.equipoise.translation.Strings;

/// What readers get to read of a text, string by string: by JSON Pointer, in the order of the file.
public final class Prose {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Prose() {}

    public static Map<String, String> of(AidText text) {
        return Strings.forEverybody(JSON.valueToTree(text));
    }
}
