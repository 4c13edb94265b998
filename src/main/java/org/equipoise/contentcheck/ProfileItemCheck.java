package org.equipoise.contentcheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.Ids;

/// What is asked of a person: within limits that make sense, with a reference person who keeps to them.
class ProfileItemCheck {

    private final ContentFile file;
    private final JsonNode item;
    private final String at;
    private final List<Finding> findings = new ArrayList<>();

    ProfileItemCheck(ContentFile file, JsonNode item, String at) {
        this.file = file;
        this.item = item;
        this.at = at;
    }

    List<Finding> findings() {
        JsonNode reference = item.path("reference");
        if (item.has("minimum")) {
            double minimum = item.path("minimum").doubleValue();
            double maximum = item.path("maximum").doubleValue();
            if (minimum >= maximum) {
                say(at + "/maximum", "the maximum is not above the minimum", "Exchange the two, or correct them.");
            } else if (item.has("reference")
                    && (reference.doubleValue() < minimum || reference.doubleValue() > maximum)) {
                say(
                        at + "/reference",
                        "the reference person lies outside the range",
                        "Choose a reference between minimum and maximum.");
            }
        }
        if (item.has("choices")
                && item.has("reference")
                && !Ids.texts(item.path("choices")).contains(reference.textValue())) {
            say(
                    at + "/reference",
                    "the reference person's answer is none of the choices",
                    "Write one of the choices, as it stands there.");
        }
        return findings;
    }

    private void say(String pointer, String reason, String mend) {
        findings.add(file.finding(pointer, reason, mend));
    }
}
