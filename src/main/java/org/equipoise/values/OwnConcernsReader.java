package org.equipoise.values;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.equipoise.problem.Objections;
import org.jspecify.annotations.Nullable;

/// Reads the concerns that a person adds of their own.
class OwnConcernsReader {

    private static final String AT = "/ownConcerns";

    private final @Nullable Method method;
    private final Objections objections;

    /// @param method by which priorities are told; null while none are
    OwnConcernsReader(@Nullable Method method, Objections objections) {
        this.method = method;
        this.objections = objections;
    }

    /// What is returned counts only if nothing was objected to; it has as many concerns as were sent.
    List<OwnConcern> read(@Nullable JsonNode list) {
        if (list == null || list.isNull()) {
            return List.of();
        }
        if (!list.isArray() || list.size() > OwnConcern.MOST) {
            objections.at(AT, "Send a list of at most %d concerns.".formatted(OwnConcern.MOST));
            return List.of();
        }
        List<OwnConcern> concerns = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            concerns.add(concern(list.get(i), AT + "/" + i));
        }
        return concerns;
    }

    private OwnConcern concern(JsonNode concern, String at) {
        objections.toMembersBeside(Set.of("text", "importance"), concern, at);
        return new OwnConcern(text(concern.path("text"), at), importance(concern.path("importance"), at));
    }

    private String text(JsonNode text, String at) {
        String words = text.asText();
        if (!text.isTextual() || words.isBlank() || !words.codePoints().allMatch(OwnConcernsReader::canBeShown)) {
            objections.at(at + "/text", "Say the concern in words, without control characters.");
        } else if (words.codePointCount(0, words.length()) > OwnConcern.LONGEST_TEXT) {
            objections.at(at + "/text", "Use at most %d characters.".formatted(OwnConcern.LONGEST_TEXT));
        }
        return words;
    }

    /// Half of a surrogate pair cannot be written as UTF-8, and no database takes the character 0.
    private static boolean canBeShown(int character) {
        return character == '\n'
                || (Character.getType(character) != Character.SURROGATE && !Character.isISOControl(character));
    }

    private @Nullable Double importance(JsonNode importance, String at) {
        boolean absent = importance.isMissingNode() || importance.isNull();
        if (absent) {
            return null;
        }
        if (method != null && !method.asksForImportance()) {
            objections.at(
                    at + "/importance",
                    "With `%s`, a concern is named among the attributes instead.".formatted(method.word()));
        } else if (!importance.isNumber() || !Priorities.Rating.inRange(importance.doubleValue())) {
            objections.at(at + "/importance", "Say from 0 to 10 how much it matters.");
        }
        return importance.asDouble();
    }
}
