package org.equipoise.recordpages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.consultation.Consultations;
import org.equipoise.decision.Answers;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.desk.Desk;
import org.equipoise.desk.Told;
import org.equipoise.language.Words;
import org.equipoise.summarycontent.SummaryContent;
import org.equipoise.teachback.TeachBack;
import org.equipoise.teachback.TeachBacks;
import org.jspecify.annotations.Nullable;

/// What is known before anybody writes: what the patient told, and what they were asked to say in their own words.
@ApplicationScoped
class RecordKnown {

    private static final int TOP = 3;

    private final DecisionDesk decisions;
    private final Consultations consultations;
    private final TeachBacks teachBacks;

    RecordKnown(DecisionDesk decisions, Consultations consultations, TeachBacks teachBacks) {
        this.decisions = decisions;
        this.consultations = consultations;
        this.teachBacks = teachBacks;
    }

    SummaryContent content(Desk.Case found, Words words) {
        ComparisonView view =
                consultations.show(found.decision(), found.text().language()).view();
        String matters = view.rows().stream()
                .filter(row -> row.weight() != null && row.weight().signum() > 0)
                .limit(TOP)
                .map(row -> found.version()
                        .aid()
                        .wanted(row.attribute(), found.text())
                        .orElse(row.name()))
                .collect(Collectors.joining("\n"));
        List<String> questions = Objects.requireNonNullElse(
                decisions.answers(found.decision()).answers().questions(), List.of());
        SequencedMap<String, TeachBack.Outcome> asked = asked(found, view);
        return new SummaryContent(
                null,
                null,
                orNull(matters),
                null,
                orNull(String.join("\n", asked.keySet())),
                orNull(asked.entrySet().stream()
                        .map(each -> words.say(
                                each.getValue() == TeachBack.Outcome.UNDERSTOOD
                                        ? "record-understood"
                                        : "record-explained-again",
                                each.getKey()))
                        .collect(Collectors.joining("\n"))),
                null,
                questions,
                null,
                null,
                null,
                null);
    }

    /// How it went last with each row, by the row's name, in the order in which they were asked first.
    private SequencedMap<String, TeachBack.Outcome> asked(Desk.Case found, ComparisonView view) {
        SequencedMap<String, TeachBack.Outcome> asked = new LinkedHashMap<>();
        for (TeachBack each : teachBacks.of(found.decision()).reversed()) {
            view.rows().stream()
                    .filter(row -> row.attribute().equals(each.attribute()))
                    .findFirst()
                    .ifPresent(row -> asked.put(row.name(), each.outcome()));
        }
        return asked;
    }

    /// Beside the fields that it belongs to, by their names.
    Map<String, String> hints(Desk.Case found, Words words) {
        Answers answers = decisions.answers(found.decision()).answers();
        Map<String, String> hints = new LinkedHashMap<>();
        String leaning = answers.leaning();
        if (leaning != null) {
            var option = found.text().options().get(leaning);
            hints.put(
                    RecordForm.OUTCOME,
                    words.say(
                            "record-leaning", new Told(words).leaning(leaning, option == null ? null : option.name())));
        }
        if (Boolean.TRUE.equals(answers.interpreter())) {
            hints.put(RecordForm.PERSONS, words.say("record-interpreter"));
        }
        return hints;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
