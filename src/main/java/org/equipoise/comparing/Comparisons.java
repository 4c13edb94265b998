package org.equipoise.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.equipoise.aid.Aid;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparison.Asked;
import org.equipoise.comparison.ComparisonEngine;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.problem.Objections;
import org.equipoise.wording.Sentences;

/// Sets options side by side for whoever asks. Nothing of it is kept here.
@ApplicationScoped
public class Comparisons {

    private final Clock clock;
    private final Recent recent = new Recent();

    Comparisons(Clock clock) {
        this.clock = clock;
    }

    /// As of today (UTC). A question without a language is answered in English, or in what else the aid has.
    public Compared compare(AidVersion version, Question question) {
        return compare(version, question, LocalDate.now(clock), recent);
    }

    /// As [#compare], but nothing where that would take its time: where what an aid holds for such a person is not at
    /// hand from another comparison.
    Optional<Compared> promptly(AidVersion version, Question question) {
        return compare(version, question, LocalDate.now(clock), recent, /* promptly= */ true);
    }

    /// All of them, in their order, or none.
    WhatIfAnswered compare(AidVersion version, WhatIfRequest request) {
        return new WhatIfs(version, LocalDate.now(clock), recent).answer(request);
    }

    /// The language that fits best what a reader asks for, of those that the aid has and the service speaks.
    ///
    /// @param acceptLanguage as in the header: `es-MX, es;q=0.8`
    public static String language(AidVersion version, String acceptLanguage) {
        String best = version.bestLanguage(acceptLanguage);
        return Sentences.in(best).isPresent() ? best : version.bestLanguage("");
    }

    static Compared compare(AidVersion version, Question question, LocalDate today, Recent recent) {
        return compare(version, question, today, recent, /* promptly= */ false).orElseThrow();
    }

    private static Optional<Compared> compare(
            AidVersion version, Question question, LocalDate today, Recent recent, boolean promptly) {
        Aid aid = version.aid();
        String language = Objects.requireNonNullElseGet(question.language(), () -> language(version, ""));
        Optional<Sentences> sentences =
                Sentences.in(language).filter(_ -> aid.texts().containsKey(language));
        Objections objections = new Objections();
        if (sentences.isEmpty()) {
            objections.at("/language", "The aid has no text in this language.");
        }
        Asked asked = new QuestionReader(version, today, recent).read(question, language, null, objections);
        if (objections.any()) {
            return Optional.of(new Compared.Refused(objections.all()));
        }
        if (promptly && !asked.atHand().getAsBoolean()) {
            return Optional.empty();
        }
        return Optional.of(new Compared.Done(ComparisonView.of(
                version, ComparisonEngine.compare(asked), sentences.orElseThrow(), question.withWorkings())));
    }
}
