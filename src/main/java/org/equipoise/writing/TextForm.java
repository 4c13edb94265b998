package org.equipoise.writing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.draftcontent.DraftContent;
import org.equipoise.drafttable.TextParts.Line;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;

/// One part of a language's words as a form: what is stored in fields, and fields laid over what is stored.
final class TextForm {

    private static final String SOURCE = "en";

    private TextForm() {}

    static Typed typed(List<Line> lines, DraftContent content) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        lines.forEach(line -> fields.put(line.pointer(), List.of(shown(line, content))));
        return new Typed(fields);
    }

    /// @param changedElsewhere whether what is stored now is to be seen beside what was typed
    static List<Field> fields(
            List<Line> lines,
            String language,
            DraftContent content,
            Typed typed,
            Mistakes mistakes,
            boolean changedElsewhere) {
        return lines.stream()
                .map(line -> {
                    Field field = Field.text(
                            line.small() ? Field.Kind.TEXT : Field.Kind.AREA,
                            line.pointer(),
                            line.label(),
                            hint(line, language, content),
                            typed,
                            mistakes);
                    String stored = shown(line, content);
                    return changedElsewhere && !same(stored, typed.one(line.pointer()))
                            ? field.saying(stored.isEmpty() ? "Now saved here: nothing" : "Now saved here: " + stored)
                            : field;
                })
                .toList();
    }

    private static String hint(Line line, String language, DraftContent content) {
        String help = SchemaWords.ofText(line.pointer());
        String source = language.equals(SOURCE) ? "" : shown(in(SOURCE, line, language), content);
        return source.isEmpty() ? help : (help + " English: " + source).strip();
    }

    private static Line in(String other, Line line, String language) {
        return new Line(
                "/texts/" + other + line.pointer().substring("/texts/".length() + language.length()),
                line.label(),
                line.small(),
                line.listed());
    }

    /// What was typed, laid over what is stored. What has no field here stays.
    static DraftContent read(List<Line> lines, DraftContent content, Typed typed) {
        ObjectNode tree = content.tree().deepCopy();
        lines.stream()
                .filter(line -> typed.pressed(line.pointer()))
                .filter(line -> !same(shown(line, content), typed.one(line.pointer())))
                .forEach(line -> put(tree, line, typed.one(line.pointer())));
        return new DraftContent(tree);
    }

    private static void put(ObjectNode tree, Line line, String text) {
        ObjectNode at = tree;
        JsonPointer place = JsonPointer.compile(line.pointer());
        for (; !place.tail().matches(); place = place.tail()) {
            String step = place.getMatchingProperty();
            at = at.get(step) instanceof ObjectNode inner ? inner : at.putObject(step);
        }
        String member = place.getMatchingProperty();
        if (text.isBlank()) {
            at.remove(member);
        } else if (line.listed()) {
            ArrayNode entries = at.putArray(member);
            text.lines().map(String::strip).filter(each -> !each.isEmpty()).forEach(entries::add);
        } else {
            at.put(member, text.strip());
        }
    }

    private static String shown(Line line, DraftContent content) {
        JsonNode stored = content.tree().at(line.pointer());
        if (stored.isArray()) {
            List<String> entries = new ArrayList<>();
            stored.forEach(each -> entries.add(each.asText()));
            return String.join("\n", entries);
        }
        return stored.isContainerNode() ? "" : stored.asText();
    }

    /// Small fields of a browser hold no line breaks.
    private static boolean same(String stored, String typed) {
        return stored.strip().replace("\n", "").equals(typed.strip().replace("\n", ""));
    }
}
