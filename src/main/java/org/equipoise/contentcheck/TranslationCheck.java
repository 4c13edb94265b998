package org.equipoise.contentcheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.translation.Sidecar;
import org.equipoise.translation.SidecarCheck;
import org.equipoise.translation.Strings;
import org.equipoise.translation.Translation;

/// What has become of every translation of an aid. Files that fit their schemas are expected.
class TranslationCheck {

    private final TextFiles files;
    private final ContentFile structure;
    private final Map<String, Translation> translations = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /// @param structure `aid.yaml`
    TranslationCheck(TextFiles files, ContentFile structure) {
        this.files = files;
        this.structure = structure;
        translations.putAll(files.withheld());
        withoutCaptions(files.source())
                .forEach(medium -> findings.add(structure.finding(
                        "/media",
                        "'%s' has no captions in '%s'".formatted(medium, files.source()),
                        "Add a WebVTT file in that language, and name it in captions.")));
        files.sidecars().forEach((language, sidecar) -> {
            if (!files.texts().containsKey(language)) {
                findings.add(sidecar.finding(
                        "",
                        "there is no text/%s.yaml beside it".formatted(language),
                        "Write the text, or take out this file."));
            }
        });
        files.texts().forEach((language, text) -> {
            if (!language.equals(files.source())) {
                translation(language, text);
            }
        });
    }

    private void translation(String language, ContentFile text) {
        if (!text.tree().path("language").asText().equals(language)) {
            findings.add(text.finding(
                    "/language",
                    "the language is not the file's name, " + language,
                    "Give the file and the language the same name."));
        }
        if (text.tree().path("state").asText().equals("reviewed")) {
            findings.add(text.finding(
                    "/state",
                    "what is reviewed of a translation stands in its sidecar, string by string",
                    "Write draft here, and note reviews in the sidecar."));
        }
        Map<String, String> words = Strings.of(text.tree());
        Sidecar sidecar = Sidecar.from(files.source());
        ContentFile file = files.sidecars().get(language);
        if (file != null) {
            sidecar = Sidecar.read(file.tree());
            SidecarCheck.faults(sidecar, words)
                    .forEach(fault -> findings.add(file.finding(fault.pointer(), fault.reason(), fault.mend())));
            if (sidecar.from().equals(language) || !files.texts().containsKey(sidecar.from())) {
                findings.add(file.finding(
                        "/from",
                        "there is no text in '%s' to translate from".formatted(sidecar.from()),
                        "Name the language of a text that is there, and not its own."));
                return;
            }
        }
        translations.put(
                language,
                Translation.of(sidecar, strings(files.source()), strings(sidecar.from()), words)
                        .missing(withoutCaptions(language).stream()
                                .map("/media/%s/captions"::formatted)
                                .toList()));
    }

    /// A variant such as `en-simple` has those of its language.
    private List<String> withoutCaptions(String language) {
        String common = Locale.forLanguageTag(language).getLanguage();
        return StreamSupport.stream(structure.tree().path("media").spliterator(), false)
                .filter(medium -> !medium.path("kind").asText().equals("image"))
                .filter(medium -> !medium.path("captions").has(language)
                        && !medium.path("captions").has(common))
                .map(medium -> medium.path("id").asText())
                .toList();
    }

    private Map<String, String> strings(String language) {
        ContentFile text = files.texts().get(language);
        return text == null ? Map.of() : Strings.of(text.tree());
    }

    List<Finding> findings() {
        return findings;
    }

    Map<String, Translation> translations() {
        return translations;
    }

    /// The texts that readers may have, by language.
    Map<String, JsonNode> offered() {
        Map<String, JsonNode> offered = new TreeMap<>();
        files.texts().forEach((language, text) -> {
            Translation translation = translations.get(language);
            if (translation == null || translation.isOffered()) {
                offered.put(language, text.tree());
            }
        });
        return offered;
    }

    /// Which languages are not offered, and why.
    Map<String, String> notOffered() {
        Map<String, String> reasons = new TreeMap<>();
        translations.forEach((language, translation) -> {
            List<String> parts = new ArrayList<>();
            say(parts, translation.missing(), "%d strings are missing, such as %s");
            say(parts, translation.surplus(), "%d strings are not in the source, such as %s");
            say(parts, translation.unstamped(), "%d strings have no state, such as %s (run the command stamp)");
            if (!parts.isEmpty()) {
                reasons.put(language, String.join("; ", parts));
            }
        });
        return reasons;
    }

    private static void say(List<String> parts, List<String> pointers, String sentence) {
        if (!pointers.isEmpty()) {
            parts.add(sentence.formatted(pointers.size(), pointers.getFirst()));
        }
    }
}
