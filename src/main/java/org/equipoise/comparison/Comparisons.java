package org.equipoise.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.problem.Objections;
import org.equipoise.values.Elicitation;
import org.jspecify.annotations.Nullable;

/// Sets options side by side for whoever asks. Nothing of it is kept here.
@ApplicationScoped
public class Comparisons {

    private final Clock clock;

    Comparisons(Clock clock) {
        this.clock = clock;
    }

    /// As of today (UTC). A question without a language is answered in English, or in what else the aid has.
    public Compared compare(AidVersion version, Question question) {
        return compare(version, question, LocalDate.now(clock));
    }

    static Compared compare(AidVersion version, Question question, LocalDate today) {
        Aid aid = version.aid();
        Objections objections = new Objections();
        String language = language(version, question.language(), objections);
        Profile profile =
                new ProfileReader(aid, objections).read(Objects.requireNonNullElse(question.profile(), Map.of()));
        Elicitation elicitation = Elicitation.read(aid, question.priorities(), question.ownConcerns(), objections);
        leaning(aid, question.leaning(), objections);
        if (objections.any()) {
            return new Compared.Refused(objections.all());
        }
        Comparison comparison =
                ComparisonEngine.compare(aid, language, profile, elicitation, question.leaning(), today);
        return new Compared.Done(comparison, new Shown(version, comparison).view());
    }

    private static String language(AidVersion version, @Nullable String asked, Objections objections) {
        if (asked == null) {
            return version.bestLanguage("");
        }
        if (!version.aid().texts().containsKey(asked)) {
            objections.at("/language", "The aid is not written in this language.");
        }
        return asked;
    }

    private static void leaning(Aid aid, @Nullable String leaning, Objections objections) {
        if (leaning != null
                && !Question.NO_LEANING.contains(leaning)
                && aid.option(leaning).isEmpty()) {
            objections.at("/leaning", "Name an option of the aid, or say `undecided` or `not-now`.");
        }
    }
}
