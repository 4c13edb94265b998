package org.equipoise.translation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The strings of a text file, by JSON Pointer and in the order of the file.
public final class Strings {

    /// These two say something about the file and nothing to its readers.
    private static final Set<String> ABOUT_THE_FILE = Set.of("/language", "/state");

    private static final Pattern DERIVATION = Pattern.compile("/attributes/[^/]+/cells/[^/]+/derivation");

    private static final int DIGITS = 8;

    private Strings() {}

    public static Map<String, String> of(JsonNode text) {
        Map<String, String> strings = new LinkedHashMap<>();
        collect(text, JsonPointer.empty(), strings);
        strings.keySet().removeAll(ABOUT_THE_FILE);
        return strings;
    }

    /// Those that everybody is to understand. How a number was made is for those who check it.
    public static Map<String, String> forEverybody(JsonNode text) {
        Map<String, String> strings = of(text);
        strings.keySet().removeIf(pointer -> DERIVATION.matcher(pointer).matches());
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

    /// The first eight hexadecimal digits of the SHA-256 of the string in UTF-8.
    public static String hash(String string) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(string.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
