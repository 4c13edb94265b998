package org.equipoise.translating;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.equipoise.draftcontent.DraftContent;
import org.equipoise.translating.TranslationSheet.Line;
import org.equipoise.translating.TranslationSheet.Reviewed;
import org.equipoise.translating.TranslationSheet.State;
import org.equipoise.translation.Sidecar;
import org.equipoise.translation.Stamp;
import org.equipoise.translation.Stamping;
import org.equipoise.translation.Strings;
import org.equipoise.translation.Translation;
import org.jspecify.annotations.Nullable;

/// Reads a draft's translations, and brings the notes of their states up to their words.
public final class Sheets {

    private static final String USUAL_SOURCE = "en";

    private Sheets() {}

    /// The language that a draft was written in: without a note of what it translates, English or else the first.
    public static Optional<String> source(DraftContent content) {
        JsonNode notes = content.tree().path("translations");
        return content.texts().keySet().stream()
                .filter(language -> !notes.has(language))
                .reduce((first, other) -> other.equals(USUAL_SOURCE) ? other : first);
    }

    /// Empty for the source, and for a language that the draft does not have.
    static Optional<TranslationSheet> of(DraftContent content, String language, Map<String, Reviewed> reviews) {
        JsonNode text = content.texts().get(language);
        Optional<Sidecar> note = text == null ? Optional.empty() : note(content, language);
        return note.map(sidecar -> {
            Map<String, String> from = strings(content, sidecar.from());
            Map<String, String> source = strings(content, source(content).orElse(sidecar.from()));
            Map<String, String> words = Strings.of(Objects.requireNonNull(text));
            Translation translation = Translation.of(sidecar, source, from, words);
            List<Line> lines = new ArrayList<>();
            source.forEach((pointer, original) -> {
                State state = state(pointer, translation);
                lines.add(new Line(
                        pointer,
                        from.getOrDefault(pointer, original),
                        words.getOrDefault(pointer, ""),
                        state,
                        state == State.REVIEWED ? reviews.get(pointer) : null));
            });
            translation
                    .surplus()
                    .forEach(pointer ->
                            lines.add(new Line(pointer, "", words.getOrDefault(pointer, ""), State.SURPLUS, null)));
            return new TranslationSheet(language, sidecar.from(), sidecar.reviewedBy(), lines);
        });
    }

    private static State state(String pointer, Translation translation) {
        if (translation.missing().contains(pointer)) {
            return State.MISSING;
        }
        Stamp stamp = translation.strings().get(pointer);
        if (stamp == null) {
            return State.UNSTAMPED;
        }
        if (translation.stale().contains(pointer)) {
            return State.STALE;
        }
        return stamp.state() == Stamp.State.REVIEWED ? State.REVIEWED : State.DRAFT;
    }

    /// A fresh note where a translation has none, or one that cannot be read; empty for the source.
    static Optional<Sidecar> note(DraftContent content, String language) {
        String source = source(content).orElse(USUAL_SOURCE);
        if (language.equals(source)) {
            return Optional.empty();
        }
        JsonNode stored = content.tree().path("translations").path(language);
        try {
            Sidecar read = stored.isObject() ? Sidecar.read(stored) : Sidecar.from(source);
            return Optional.of(isWhole(stored) ? read : Sidecar.from(source));
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(Sidecar.from(source));
        }
    }

    /// Whether a note has all that its schema asks for.
    private static boolean isWhole(JsonNode note) {
        return note.path("from").isTextual()
                && note.path("strings").isObject()
                && note.path("reviewedBy")
                        .valueStream()
                        .allMatch(review -> review.path("role").isTextual()
                                && review.path("date").isTextual()
                                && review.path("document").isTextual());
    }

    /// With a note for this language. A string whose words changed, or that is named, translates its source anew.
    public static DraftContent stamped(
            DraftContent content, @Nullable DraftContent before, String language, Predicate<String> again) {
        Optional<Sidecar> note = note(content, language);
        if (note.isEmpty()) {
            return content;
        }
        Map<String, String> words = strings(content, language);
        Map<String, String> earlier = before == null ? Map.of() : strings(before, language);
        Stamping stamping = Stamping.of(
                note.get(),
                strings(content, note.get().from()),
                words,
                pointer -> again.test(pointer) || !Objects.equals(words.get(pointer), earlier.get(pointer)));
        return with(content, language, stamping.sidecar());
    }

    static DraftContent with(DraftContent content, String language, Sidecar note) {
        ObjectNode tree = content.tree().deepCopy();
        tree.withObject("/translations").set(language, note.tree());
        return new DraftContent(tree);
    }

    static Map<String, String> strings(DraftContent content, String language) {
        JsonNode text = content.texts().get(language);
        return text == null ? Map.of() : new LinkedHashMap<>(Strings.of(text));
    }
}
