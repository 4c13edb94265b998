package org.equipoise.translating;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.equipoise.authoring.AuthoringDesk;
import org.equipoise.authoring.DraftEvent;
import org.equipoise.authoring.DraftStep;
import org.equipoise.authoring.Manuscript;
import org.equipoise.draftcontent.DraftContent;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.Violation;
import org.equipoise.translating.TranslationSheet.Line;
import org.equipoise.translating.TranslationSheet.Reviewed;
import org.equipoise.translating.TranslationSheet.State;
import org.equipoise.translation.Sidecar;
import org.equipoise.translation.Sidecar.Review;
import org.equipoise.translation.Stamp;

/// Where the translations of a draft are written and reviewed.
@ApplicationScoped
public class TranslationDesk {

    private static final int MOST_EVENTS = 1000;
    private static final int MOST_REVIEWS = 12;

    private final AuthoringDesk drafts;
    private final Clock clock;

    TranslationDesk(AuthoringDesk drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /// Empty for the source, and for a language that the draft does not have.
    public Optional<TranslationSheet> sheet(Manuscript manuscript, String language) {
        Map<String, Reviewed> reviews = new HashMap<>();
        String at = "/texts/" + language;
        drafts.history(manuscript.draft(), Integer.MAX_VALUE, MOST_EVENTS).stream()
                .filter(event -> event.kind() == DraftEvent.Kind.TRANSLATION_REVIEWED)
                .forEach(event -> event.changed().stream()
                        .filter(place -> place.startsWith(at + "/"))
                        .forEach(place -> reviews.putIfAbsent(
                                place.substring(at.length()), new Reviewed(event.name(), event.at()))));
        return Sheets.of(manuscript.content(), language, reviews);
    }

    /// Writes strings into a translation, by their pointers; a blank one is taken out. Each becomes a draft of its
    /// source as it stands now, as do those in `again`, whose words are still right.
    ///
    /// @param revision of the manuscript, which the change is made to
    public DraftStep write(
            Manuscript manuscript,
            Precondition revision,
            String language,
            Map<String, String> words,
            Set<String> again) {
        DraftContent content = manuscript.content();
        ObjectNode tree = content.tree().deepCopy();
        ObjectNode text = tree.withObject("/texts").withObject("/" + language);
        JsonNode source = Sheets.note(content, language)
                .map(note -> content.texts().get(note.from()))
                .orElse(MissingNode.getInstance());
        Map<String, String> known = sourceStrings(content);
        Map<String, String> present = Sheets.strings(content, language);
        List<Violation> faults = new ArrayList<>();
        words.forEach((pointer, said) -> {
            if (!known.containsKey(pointer) && !(present.containsKey(pointer) && said.isBlank())) {
                faults.add(new Violation(pointer, "The source has no such string."));
            } else if (!TextTree.put(text, source, pointer, said)) {
                faults.add(new Violation(pointer, "An entry of a list comes after those before it."));
            }
        });
        return faults.isEmpty()
                ? drafts.edit(
                        manuscript.draft().id(),
                        revision,
                        Sheets.stamped(new DraftContent(tree), content, language, again::contains))
                : new DraftStep.Refused(faults);
    }

    private static Map<String, String> sourceStrings(DraftContent content) {
        return Sheets.source(content)
                .map(source -> Sheets.strings(content, source))
                .orElse(Map.of());
    }

    /// Notes that the caller has read strings against their source. Whoever wrote a part of the draft does not.
    public DraftStep review(
            Manuscript manuscript, Precondition revision, String language, Set<String> pointers, Said said) {
        Optional<TranslationSheet> sheet = sheet(manuscript, language);
        Optional<Sidecar> note = Sheets.note(manuscript.content(), language);
        if (sheet.isEmpty() || note.isEmpty()) {
            return new DraftStep.Refused(List.of(new Violation("", "There is no such translation.")));
        }
        Map<String, Line> lines = new LinkedHashMap<>();
        sheet.get().lines().forEach(line -> lines.put(line.pointer(), line));
        List<Violation> faults = new ArrayList<>();
        Map<String, Stamp> strings = new LinkedHashMap<>(note.get().strings());
        for (String pointer : pointers) {
            Line line = lines.get(pointer);
            if (line == null || (line.state() != State.DRAFT && line.state() != State.REVIEWED)) {
                faults.add(new Violation(pointer, "Only a translation of the source as it stands can be reviewed."));
            } else {
                strings.put(pointer, Stamp.reviewed(line.source(), line.text()));
            }
        }
        List<Review> reviews = new ArrayList<>(note.get().reviewedBy());
        Review review = new Review(said.role(), LocalDate.now(clock), said.document());
        if (!reviews.contains(review)) {
            reviews.add(review);
        }
        if (reviews.size() > MOST_REVIEWS) {
            faults.add(new Violation("/document", "A translation names at most 12 reviews."));
        }
        return faults.isEmpty()
                ? drafts.reviewTranslation(
                        manuscript.draft().id(),
                        revision,
                        Sheets.with(
                                manuscript.content(),
                                language,
                                new Sidecar(note.get().from(), reviews, strings)),
                        pointers.stream()
                                .map(pointer -> "/texts/%s%s".formatted(language, pointer))
                                .toList(),
                        Objects.requireNonNull(said.role()))
                : new DraftStep.Refused(faults);
    }

    /// @param role in which somebody read the translation
    /// @param document where that is written down
    public record Said(String role, String document) {}
}
