package org.equipoise.contentcheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.Ids;

/// What one input of a risk model is told: a value that it allows, or a profile item that stays within what it asks.
class ModelInputCheck {

    private final ContentFile file;
    private final Ids ids;
    private final String at;
    private final List<Finding> findings = new ArrayList<>();

    /// @param at where the baseline tells it
    ModelInputCheck(ContentFile file, Ids ids, String at) {
        this.file = file;
        this.ids = ids;
        this.at = at;
    }

    List<Finding> findings(JsonNode input, JsonNode given) {
        if (given.has("always")) {
            if (!allows(input, given.path("always"))) {
                say(
                        at + "/always",
                        "the model does not allow this value",
                        "Choose a value that the model's file allows for this input.");
            }
            return findings;
        }
        JsonNode item = ids.profileItem(given.asText());
        if (item.isMissingNode()) {
            say(
                    at,
                    "there is no profile item '%s'".formatted(given.asText()),
                    "Add it under profile, or correct its id.");
        } else if (!sameType(input, item)) {
            say(
                    at,
                    "the profile item '%s' is of another type than the model's input".formatted(given.asText()),
                    "Name another item, or change the type of this one.");
        } else if (!input.path("unit").asText().equals(item.path("unit").asText())) {
            say(
                    at,
                    "the profile item '%s' has another unit than the model's input".formatted(given.asText()),
                    "Ask in the unit of the model's input.");
        } else if (input.has("minimum")
                && (item.path("minimum").doubleValue() < input.path("minimum").doubleValue()
                        || item.path("maximum").doubleValue()
                                > input.path("maximum").doubleValue())) {
            say(
                    at,
                    "the profile item '%s' goes beyond the model's valid range".formatted(given.asText()),
                    "Keep the item's minimum and maximum within those of the model's input.");
        } else if (input.has("choices")
                && !Ids.texts(input.path("choices")).containsAll(Ids.texts(item.path("choices")))) {
            say(
                    at,
                    "the profile item '%s' has a choice that the model does not know".formatted(given.asText()),
                    "Keep to the choices of the model's input.");
        }
        return findings;
    }

    private static boolean sameType(JsonNode input, JsonNode item) {
        String wanted = input.path("type").textValue();
        String found = item.path("type").textValue();
        return wanted.equals(found) || (wanted.equals("number") && found.equals("integer"));
    }

    private static boolean allows(JsonNode input, JsonNode value) {
        return switch (input.path("type").textValue()) {
            case "boolean" -> value.isBoolean();
            case "choice" -> Ids.texts(input.path("choices")).contains(value.asText());
            default ->
                value.isNumber()
                        && input.path("minimum").doubleValue() <= value.doubleValue()
                        && value.doubleValue() <= input.path("maximum").doubleValue();
        };
    }

    private void say(String pointer, String reason, String mend) {
        findings.add(file.finding(pointer, reason, mend));
    }
}
