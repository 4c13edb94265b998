package org.equipoise.drafttable;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.equipoise.authoring.Manuscript;
import org.equipoise.draftcontent.DraftFinding;

/// A finding as an author reads it: where it is, what is wrong there, and on which page that is mended.
public record Place(String words, String reason, String mend, String address) {

    private static final Pattern MISSING = Pattern.compile("required property '(.+)' not found");

    static Place of(Manuscript manuscript, DraftFinding finding) {
        Matcher missing = MISSING.matcher(finding.reason());
        return missing.matches()
                ? of(manuscript, finding.pointer() + "/" + missing.group(1), "This is needed and is not there yet.", "")
                : of(manuscript, finding.pointer(), finding.reason(), finding.mend());
    }

    private static Place of(Manuscript manuscript, String pointer, String reason, String mend) {
        List<String> steps = steps(pointer);
        return new Place(
                words(manuscript.content().tree(), steps),
                reason,
                mend,
                "/drafts/" + manuscript.draft().id() + page(manuscript, steps, pointer));
    }

    private static String page(Manuscript manuscript, List<String> steps, String pointer) {
        if (steps.size() < 2 || !steps.getFirst().equals("texts")) {
            return steps.equals(List.of("texts")) ? "" : "/structure";
        }
        String language = steps.get(1);
        if (!manuscript.content().texts().containsKey(language)) {
            return "";
        }
        return TextParts.of(manuscript.content(), language).stream()
                .filter(part -> part.holds(pointer))
                .findFirst()
                .map(part -> "/texts/%s/%s#%s".formatted(language, part.id(), part.nearest(pointer)))
                .orElse("/texts/" + language);
    }

    /// An entry of a list is called by its id, where it has one.
    private static String words(JsonNode tree, List<String> steps) {
        List<String> words = new ArrayList<>();
        JsonNode at = tree;
        for (String step : steps) {
            boolean listed = at.isArray() && step.matches("\\d{1,9}");
            at = listed ? at.path(Integer.parseInt(step)) : at.path(step);
            String id = at.path("id").asText();
            words.add(listed && !id.isEmpty() ? id : listed ? "no. " + (Integer.parseInt(step) + 1) : step);
        }
        if (words.isEmpty()) {
            return "The draft";
        }
        words.set(0, words.getFirst().equals("aid") ? "Structure" : "Texts");
        return String.join(" › ", words);
    }

    private static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        for (JsonPointer at = JsonPointer.compile(pointer); !at.matches(); at = at.tail()) {
            steps.add(at.getMatchingProperty());
        }
        return steps;
    }
}
