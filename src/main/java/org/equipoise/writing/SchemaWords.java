package org.equipoise.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What the schemas of the content files say about their members, in words.
final class SchemaWords {

    /// One thing that can be written, and what the schema says about its members.
    record Thing(String name, String about, List<Member> members) {}

    record Member(String name, boolean needed, String about) {}

    private static final JsonNode AID = load("aid");
    private static final JsonNode TEXT = load("text");
    private static final int LANGUAGE_STEPS = 3;

    private SchemaWords() {}

    /// Of a place in a draft, such as `/texts/en/options/wait/people`; empty where the schema says nothing.
    static String ofText(String pointer) {
        JsonNode at = TEXT;
        String[] steps = pointer.split("/", -1);
        String about = "";
        for (int i = LANGUAGE_STEPS; i < steps.length; i++) {
            JsonNode member = at.path("properties").path(steps[i]);
            JsonNode found = member.isMissingNode() ? at.path("additionalProperties") : member;
            about = found.path("description").asText();
            at = members(found, TEXT);
        }
        return about;
    }

    /// Everything that can stand in the structure.
    static List<Thing> ofStructure() {
        List<Thing> things = new ArrayList<>();
        things.add(thing("The structure as a whole", AID));
        for (Map.Entry<String, JsonNode> definition : AID.path("$defs").properties()) {
            if (definition.getValue().has("properties")) {
                things.add(thing(definition.getKey(), definition.getValue()));
            }
        }
        return things;
    }

    private static Thing thing(String name, JsonNode schema) {
        List<String> needed =
                schema.path("required").valueStream().map(JsonNode::asText).toList();
        return new Thing(
                name,
                schema.path("description").asText(),
                schema.path("properties").properties().stream()
                        .map(member ->
                                new Member(member.getKey(), needed.contains(member.getKey()), about(member.getValue())))
                        .toList());
    }

    private static String about(JsonNode member) {
        JsonNode kind = members(member, AID);
        String choices = kind.path("enum").valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
        String listed = kind.path("items").path("$ref").asText().replace("#/$defs/", "");
        String of = member.path("$ref").asText().replace("#/$defs/", "");
        return List.of(
                        member.path("description").asText(),
                        choices.isEmpty() ? "" : "One of: %s.".formatted(choices),
                        listed.isEmpty() ? "" : "A list; each is a %s.".formatted(listed),
                        of.isEmpty() ? "" : "A %s.".formatted(of))
                .stream()
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// The schema with what it refers to; its own members come first.
    private static JsonNode members(JsonNode schema, JsonNode root) {
        String reference = schema.path("$ref").asText();
        boolean itsOwn =
                schema.has("properties") || schema.path("additionalProperties").isObject();
        return reference.startsWith("#") && !itsOwn ? root.at(reference.substring(1)) : schema;
    }

    private static JsonNode load(String name) {
        String resource = "/decision-aids/" + name + ".schema.json";
        try (InputStream in = Objects.requireNonNull(SchemaWords.class.getResourceAsStream(resource), resource)) {
            JsonNode schema = new JsonMapper().readTree(in);
            return schema == null ? MissingNode.getInstance() : schema;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
