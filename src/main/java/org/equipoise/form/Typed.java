package org.equipoise.form;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What stands in the fields of a form, by their names. A field bears the JSON Pointer of what it fills.
public record Typed(Map<String, List<String>> fields) {

    public static final Typed NOTHING = new Typed(Map.of());

    private static final String OPENED = "opened";

    public Typed {
        fields = Map.copyOf(fields);
    }

    /// As the browser sent it, with line breaks written in one way.
    public static Typed of(MultivaluedMap<String, String> form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.forEach((name, values) -> fields.put(
                name, values.stream().map(value -> value.replace("\r\n", "\n")).toList()));
        return new Typed(fields);
    }

    /// What is stored already, as it stands in the fields that would store it.
    public static Typed of(JsonNode stored) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        collect("", stored, fields);
        return new Typed(fields);
    }

    private static void collect(String pointer, JsonNode node, Map<String, List<String>> fields) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(pointer + "/" + i, node.get(i), fields);
            }
        } else if (node.isObject()) {
            node.properties().forEach(member -> collect(pointer + "/" + member.getKey(), member.getValue(), fields));
        } else if (!node.isNull()) {
            fields.put(pointer, List.of(node.isNumber() ? node.decimalValue().toPlainString() : node.asText()));
        }
    }

    /// Empty where nothing was typed.
    public String one(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /// What stands in `name/0`, `name/1` and so on, up to `most`, without the blank ones.
    public List<String> list(String name, int most) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            String value = one(name + "/" + i);
            if (!value.isBlank()) {
                values.add(value);
            }
        }
        return values;
    }

    public boolean pressed(String button) {
        return fields.containsKey(button);
    }

    /// Whether it was sent to turn the page to another language, which stands in its address.
    public boolean turns() {
        return pressed("turn");
    }

    /// What the form carries along in its field `opened`, to tell whether anything in it has been changed since.
    public String opened(List<Field> fields) {
        return pressed(OPENED) ? one(OPENED) : in(fields).fingerprint();
    }

    /// Whether it stands as it stood when the page was opened.
    public boolean untouched() {
        return one(OPENED).equals(fingerprint());
    }

    private static Typed in(List<Field> fields) {
        Map<String, List<String>> standing = new LinkedHashMap<>();
        for (Field field : fields) {
            Stream<String> chosen =
                    field.choices().stream().filter(Field.Choice::chosen).map(Field.Choice::value);
            standing.put(
                    field.name(),
                    Stream.concat(Stream.of(field.value()), chosen).toList());
        }
        return new Typed(standing);
    }

    /// Of all that fills anything; SHA-256 in hexadecimal.
    private String fingerprint() {
        MessageDigest digest = sha256();
        new TreeMap<>(fields)
                .forEach((name, values) -> values.stream()
                        .filter(value -> name.startsWith("/") && !value.isBlank())
                        .forEach(
                                value -> digest.update((name + '\0' + value + '\0').getBytes(StandardCharsets.UTF_8))));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The same with some fields filled otherwise.
    public Typed with(Map<String, String> others) {
        Map<String, List<String>> all = new LinkedHashMap<>(fields);
        others.forEach((name, value) -> all.put(name, List.of(value)));
        return new Typed(all);
    }
}
