package org.equipoise.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.equipoise.aid.AidText;
import org.jspecify.annotations.Nullable;

/// Every text in every language, with what stood there before and what stands there now.
final class Texts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Texts() {}

    static void compare(Sides sides) {
        Map<String, AidText> before = sides.before().aid().texts();
        Map<String, AidText> after = sides.after().aid().texts();
        TreeSet<String> languages = new TreeSet<>(before.keySet());
        languages.addAll(after.keySet());
        for (String language : languages) {
            AidText was = before.get(language);
            AidText is = after.get(language);
            if (was == null || is == null) {
                String sentence =
                        sides.say(was == null ? "change.language.added" : "change.language.removed", language);
                sides.add(
                        Change.Kind.LANGUAGE,
                        "text " + language,
                        "/texts/" + language,
                        was == null ? null : language,
                        is == null ? null : language,
                        sentence);
            } else if (!was.equals(is)) {
                compare(sides, language, flat(was), flat(is));
            }
        }
    }

    private static void compare(Sides sides, String language, Map<String, String> before, Map<String, String> after) {
        TreeSet<String> places = new TreeSet<>(before.keySet());
        places.addAll(after.keySet());
        for (String place : places) {
            String was = before.get(place);
            String is = after.get(place);
            String pointer = "/texts/" + language + place;
            if (!Objects.equals(was, is) && !sides.isTold(pointer)) {
                String template = was == null ? "added" : is == null ? "removed" : "changed";
                String sentence = sides.say("change.text." + template, language, place.substring(1));
                sides.add(new Change(
                        Change.Kind.TEXT,
                        "text " + language,
                        pointer,
                        named("/options/", place),
                        named("/attributes/", place),
                        was,
                        is,
                        false,
                        sentence));
            }
        }
    }

    private static @Nullable String named(String list, String place) {
        return place.startsWith(list) ? place.substring(list.length()).replaceFirst("/.*", "") : null;
    }

    /// Each text by its place; the lines of a list belong together.
    private static SequencedMap<String, String> flat(AidText text) {
        TreeMap<String, String> flat = new TreeMap<>();
        collect(JSON.valueToTree(text), "", flat);
        return flat;
    }

    private static void collect(JsonNode node, String place, Map<String, String> into) {
        if (node.isObject()) {
            node.properties().forEach(member -> collect(member.getValue(), place + "/" + member.getKey(), into));
        } else if (node.isArray()) {
            if (!node.isEmpty()) {
                into.put(
                        place,
                        String.join(
                                "\n", node.valueStream().map(JsonNode::asText).toList()));
            }
        } else if (!node.isNull()) {
            into.put(place, node.asText());
        }
    }
}
