package org.equipoise.preparation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.decision.SavedAnswers;
import org.equipoise.decision.Saving;
import org.equipoise.form.Typed;
import org.equipoise.identity.Identity;
import org.equipoise.language.Language;
import org.equipoise.language.Preference;
import org.equipoise.language.ReaderLanguage;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.ProblemType;
import org.equipoise.web.OfferedLanguages;

/// The decision that the patient who calls is invited to.
@ApplicationScoped
public class MyDecision {

    private static final int TRIES = 3;

    private final DecisionDesk desk;
    private final Identity identity;
    private final ReaderLanguage reader;
    private final ObjectMapper json;

    MyDecision(DecisionDesk desk, Identity identity, ReaderLanguage reader, ObjectMapper json) {
        this.desk = desk;
        this.identity = identity;
        this.reader = reader;
        this.json = json;
    }

    public Visit visit() {
        Decision decision = desk.find(Objects.requireNonNull(identity.caller().decision()))
                .orElseThrow(() -> ProblemType.DECISION_NOT_FOUND.because(""));
        AidVersion version = desk.version(decision);
        SavedAnswers saved = desk.answers(decision);
        OfferedLanguages offered = OfferedLanguages.of(version);
        Preference wanted = wanted(decision, saved);
        Language language = offered.best(wanted);
        return new Visit(
                decision,
                version,
                wanted,
                reader.speak(language, offered.tags()),
                version.aid().text(language.tag()),
                saved);
    }

    /// What they chose on a page, or else told, or the decision was opened in. It is opened in English where nobody
    /// said
    /// a language: then their browser is asked.
    private Preference wanted(Decision decision, SavedAnswers saved) {
        Preference asked = reader.keptPreference();
        String opened =
                decision.language().equals(Language.ENGLISH.tag()) ? asked.acceptLanguage() : decision.language();
        return new Preference(
                asked.chosen(), Objects.requireNonNullElse(saved.answers().language(), opened));
    }

    /// What was told so far, as it stands in the fields of forms.
    public Typed stored(Visit visit) {
        return Typed.of(tree(visit.saved()));
    }

    /// Whether somebody else has answered the same since a form was opened, and otherwise than it is to be saved now.
    public boolean contradicts(Visit visit, long revision, Set<String> members, JsonNode changes) {
        if (revision >= visit.saved().revision()) {
            return false;
        }
        JsonNode before = before(visit, revision);
        JsonNode now = tree(visit.saved());
        return members.stream()
                .filter(member -> !told(now, member).equals(told(before, member)))
                .anyMatch(member -> !told(now, member).equals(told(changes, member)));
    }

    /// Whether anything is to be saved otherwise than it stood when a form was opened.
    public boolean isNew(Visit visit, long revision, Set<String> members, JsonNode changes) {
        JsonNode before = revision < visit.saved().revision() ? before(visit, revision) : tree(visit.saved());
        return members.stream().anyMatch(member -> !told(before, member).equals(told(changes, member)));
    }

    private JsonNode before(Visit visit, long revision) {
        return desk.answers(visit.decision(), (int) revision + 1, 1).stream()
                .findFirst()
                .<JsonNode>map(this::tree)
                .orElseGet(MissingNode::getInstance);
    }

    private JsonNode tree(SavedAnswers saved) {
        return json.valueToTree(saved.answers());
    }

    /// Nothing is told as nothing, as null or not at all.
    private static JsonNode told(JsonNode answers, String member) {
        JsonNode told = answers.path(member);
        return told.isNull() || (told.isContainerNode() && told.isEmpty()) ? MissingNode.getInstance() : told;
    }

    /// What came of a save, and whether somebody else had saved since the form was opened.
    public record Outcome(Saving saving, boolean changedElsewhere) {}

    /// Where somebody saved in between, the changes are laid over what is newest: nothing that was typed is lost, and
    /// what they do not touch stays as the others left it.
    public Outcome save(long revision, Visit visit, Function<Visit, JsonNode> changes) {
        try {
            Visit newest = visit;
            Saving saving =
                    desk.save(visit.decision().id(), Precondition.of(Precondition.tag(revision)), changes.apply(visit));
            boolean elsewhere = saving instanceof Saving.Stale;
            for (int i = 0; i < TRIES && saving instanceof Saving.Stale(int now); i++) {
                newest = visit();
                saving = desk.save(
                        newest.decision().id(), Precondition.of(Precondition.tag(now)), changes.apply(newest));
            }
            return new Outcome(saving, elsewhere);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A page wrote answers that do not have their form", e);
        }
    }
}
