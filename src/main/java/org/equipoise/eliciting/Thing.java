package org.equipoise.eliciting;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Attribute;
import org.equipoise.preparation.Visit;

/// Something that can matter: what the aid asks about, or what a person added.
///
/// @param wish what somebody may want, as the aid asks about it, or the person's own words
record Thing(String id, String wish, String help) {

    /// What the aid asks about, as far as it can be weighed, and then the person's own.
    static List<Thing> all(Visit visit) {
        return Stream.concat(
                        visit.aid().valuesQuestions().stream()
                                .filter(question -> visit.aid()
                                        .attribute(question.attribute())
                                        .filter(Attribute::scored)
                                        .isPresent())
                                .map(question -> {
                                    AidText.QuestionText words = Objects.requireNonNull(
                                            visit.text().valuesQuestions().get(question.id()));
                                    return new Thing(
                                            question.attribute(),
                                            words.question(),
                                            Objects.requireNonNullElse(words.help(), ""));
                                }),
                        own(visit))
                .toList();
    }

    private static Stream<Thing> own(Visit visit) {
        return Concerns.of(visit).stream()
                .map(concern ->
                        new Thing(concern.id(), concern.text(), visit.words().say("matters-own")));
    }

    /// What somebody wants who says that it matters, and not the bad event that the row counts; or the person's own
    /// words.
    static String wish(Visit visit, String id) {
        return visit.aid()
                .wanted(id, visit.text())
                .orElseGet(() -> Concerns.of(visit).stream()
                        .filter(concern -> concern.id().equals(id))
                        .map(Concerns.Concern::text)
                        .findFirst()
                        .orElse(id));
    }

    /// What was told by a method; empty where another was used, or none.
    static Optional<JsonNode> told(Visit visit, String method) {
        JsonNode priorities = visit.saved().answers().priorities();
        return Optional.ofNullable(priorities)
                .filter(told -> told.path("method").asText().equals(method));
    }
}
