package org.equipoise.comparing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparison.Asked;
import org.equipoise.problem.Objections;
import org.equipoise.profile.Profile;
import org.equipoise.robustness.Draws;
import org.equipoise.values.Elicitation;
import org.jspecify.annotations.Nullable;

/// Checks questions against an aid.
class QuestionReader {

    private final AidVersion version;
    private final Aid aid;
    private final LocalDate today;
    private final Recent recent;

    /// @param today the day for which numbers are fresh or stale
    QuestionReader(AidVersion version, LocalDate today, Recent recent) {
        this.version = version;
        this.aid = version.aid();
        this.today = today;
        this.recent = recent;
    }

    /// What is returned counts only if nothing was objected to.
    ///
    /// @param language one of the aid's
    /// @param options those to compare; null for all of the aid
    Asked read(Question question, String language, @Nullable List<String> options, Objections objections) {
        Profile profile =
                recent.profiles().read(version, Objects.requireNonNullElse(question.profile(), Map.of()), objections);
        Elicitation elicitation = Elicitation.read(aid, question.priorities(), question.ownConcerns(), objections);
        leaning(question.leaning(), objections);
        int draws = draws(question.draws(), objections);
        return new Asked(
                aid,
                options(options, objections),
                language,
                () -> recent.sheets().of(version, profile),
                elicitation,
                !Boolean.FALSE.equals(question.sure()),
                question.leaning(),
                today,
                () -> recent.draws().of(version, profile, draws),
                () -> recent.has(version, profile, draws));
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
