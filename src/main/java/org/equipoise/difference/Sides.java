package org.equipoise.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.profile.PersonalEvidence;
import org.equipoise.profile.Profile;
import org.equipoise.wording.Sentences;
import org.jspecify.annotations.Nullable;

/// Two versions side by side in one language, and what was found to differ so far.
final class Sides {

    private static final String FALLBACK = "en";

    /// One version, with its numbers as they are for the reference person.
    record Side(Aid aid, AidText text, PersonalEvidence evidence) {

        private static Side of(Aid aid, String language) {
            AidText text = Optional.ofNullable(aid.texts().get(language))
                    .orElseGet(() -> aid.texts().values().iterator().next());
            return new Side(aid, text, new PersonalEvidence(aid, Profile.ofReferencePerson(aid)));
        }

        String option(String id) {
            return Objects.requireNonNull(text.options().get(id), id).name();
        }

        AidText.AttributeText row(String id) {
            return Objects.requireNonNull(text.attributes().get(id), id);
        }
    }

    private final Side before;
    private final Side after;
    private final Sentences sentences;
    private final LocalDate today;
    private final List<Change> found = new ArrayList<>();
    private final Set<String> toldTexts = new HashSet<>();

    private Sides(Side before, Side after, Sentences sentences, LocalDate today) {
        this.before = before;
        this.after = after;
        this.sentences = sentences;
        this.today = today;
    }

    static Sides of(Aid before, Aid after, String language, LocalDate today) {
        boolean spoken = before.texts().containsKey(language)
                && after.texts().containsKey(language)
                && Sentences.in(language).isPresent();
        String told = spoken ? language : FALLBACK;
        Sentences sentences = Sentences.in(told).orElseThrow();
        return new Sides(Side.of(before, told), Side.of(after, told), sentences, today);
    }

    String language() {
        return after.text().language();
    }

    Side before() {
        return before;
    }

    Side after() {
        return after;
    }

    Sentences sentences() {
        return sentences;
    }

    LocalDate today() {
        return today;
    }

    List<Change> found() {
        return found;
    }

    void add(Change change) {
        found.add(change);
    }

    /// A change of something that belongs to no option and no row.
    void add(
            Change.Kind kind,
            String part,
            String pointer,
            @Nullable String before,
            @Nullable String after,
            String sentence) {
        add(new Change(kind, part, pointer, null, null, before, after, false, sentence));
    }

    /// The text is told of in a change of its own, so that it is not told of twice.
    void tellText(String pointerWithinText) {
        toldTexts.add(textPointer(pointerWithinText));
    }

    String textPointer(String pointerWithinText) {
        return "/texts/%s%s".formatted(after.text().language(), pointerWithinText);
    }

    boolean isTold(String pointer) {
        return toldTexts.contains(pointer);
    }

    String say(String template, Object... parts) {
        return sentences.say(template, parts);
    }
}
