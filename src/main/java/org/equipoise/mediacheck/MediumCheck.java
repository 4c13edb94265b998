package org.equipoise.mediacheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.Ids;
import org.equipoise.media.FileType;
import org.equipoise.media.Medium;

/// What a schema cannot say of one medium in `aid.yaml`, but for its files.
final class MediumCheck {

    private final ContentFile structure;
    private final JsonNode medium;
    private final String at;
    private final List<Finding> findings = new ArrayList<>();

    private MediumCheck(ContentFile structure, JsonNode medium, String at) {
        this.structure = structure;
        this.medium = medium;
        this.at = at;
    }

    static List<Finding> findings(ContentFile structure, JsonNode medium, String at) {
        MediumCheck check = new MediumCheck(structure, medium, at);
        check.check();
        return check.findings;
    }

    private void check() {
        Ids ids = new Ids(structure.tree());
        refersTo(ids.options(), "option");
        refersTo(ids.attributes(), "attribute");
        Medium.Kind kind = Medium.Kind.valueOf(medium.path("kind").textValue().toUpperCase(Locale.ROOT));
        fits("file", kind);
        if (kind == Medium.Kind.ANIMATION) {
            needs("still", "an animation needs a still picture for readers who want no movement");
        }
        if (kind != Medium.Kind.IMAGE) {
            needs("seconds", "it goes on in time and does not say for how many seconds");
            needs("captions", "it goes on in time and has no captions");
        }
        if (medium.has("still")) {
            fits("still", Medium.Kind.IMAGE);
        }
        medium.path("captions").properties().forEach(captions -> {
            if (!captions.getValue().textValue().endsWith(".vtt")) {
                say(
                        "/captions/" + captions.getKey(),
                        "captions are a WebVTT file, which ends with .vtt",
                        "Save the captions as WebVTT, and name that file.");
            }
        });
    }

    private void fits(String member, Medium.Kind kind) {
        if (FileType.of(medium.path(member).textValue())
                .filter(type -> type.fits(kind))
                .isEmpty()) {
            say(
                    "/" + member,
                    "such a file ends with one of %s".formatted(String.join(", ", FileType.endings(kind))),
                    "Save it in one of these forms, or correct the kind.");
        }
    }

    private void refersTo(Set<String> known, String member) {
        if (medium.has(member) && !known.contains(medium.path(member).textValue())) {
            say(
                    "/" + member,
                    "there is no %s '%s'".formatted(member, medium.path(member).textValue()),
                    "Correct the id, or leave it out for the aid as a whole.");
        }
    }

    private void needs(String member, String reason) {
        JsonNode found = medium.path(member);
        if (found.isMissingNode() || (found.isObject() && found.isEmpty())) {
            say("", reason, "Add %s.".formatted(member));
        }
    }

    private void say(String place, String reason, String mend) {
        findings.add(structure.finding(at + place, reason, mend));
    }
}
