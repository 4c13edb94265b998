package org.equipoise.comparison;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.problem.Objections;
import org.equipoise.profile.PersonalEvidence;
import org.equipoise.profile.Profile;
import org.equipoise.robustness.Draws;
import org.equipoise.values.Elicitation;
import org.jspecify.annotations.Nullable;

/// Checks questions against an aid. Those that one reader read about the same person share their draws.
class QuestionReader {

    private record Drawn(Profile profile, int count) {}

    private final Aid aid;
    private final LocalDate today;
    private final Map<Drawn, Draws> drawn = new HashMap<>();

    /// @param today the day for which numbers are fresh or stale
    QuestionReader(Aid aid, LocalDate today) {
        this.aid = aid;
        this.today = today;
    }

    /// What is returned counts only if nothing was objected to.
    ///
    /// @param language one of the aid's
    /// @param options those to compare; null for all of the aid
    Asked read(Question question, String language, @Nullable List<String> options, Objections objections) {
        Profile profile = Profile.read(aid, Objects.requireNonNullElse(question.profile(), Map.of()), objections);
        Elicitation elicitation = Elicitation.read(aid, question.priorities(), question.ownConcerns(), objections);
        leaning(question.leaning(), objections);
        int draws = draws(question.draws(), objections);
        return new Asked(
                aid,
                options(options, objections),
                language,
                profile,
                elicitation,
                !Boolean.FALSE.equals(question.sure()),
                question.leaning(),
                today,
                () -> drawn.computeIfAbsent(
                        new Drawn(profile, draws), _ -> Draws.of(new PersonalEvidence(aid, profile), draws)));
    }

    private List<String> options(@Nullable List<String> asked, Objections objections) {
        List<String> all = aid.options().stream().map(Aid.Option::id).toList();
        if (asked == null) {
            return all;
        }
        if (asked.size() < 2 || new HashSet<>(asked).size() < asked.size() || !all.containsAll(asked)) {
            objections.at("/options", "Name two or more different options of the aid.");
        }
        return all.stream().filter(asked::contains).toList();
    }

    private void leaning(@Nullable String leaning, Objections objections) {
        if (leaning != null
                && !Question.NO_LEANING.contains(leaning)
                && aid.option(leaning).isEmpty()) {
            objections.at("/leaning", "Name an option of the aid, or say `undecided` or `not-now`.");
        }
    }

    private static int draws(@Nullable Integer asked, Objections objections) {
        if (asked != null && (asked < Draws.FEWEST || asked > Draws.MOST)) {
            objections.at("/draws", "Ask for %d to %d draws.".formatted(Draws.FEWEST, Draws.MOST));
        }
        return asked == null ? Draws.USUAL : asked;
    }
}
