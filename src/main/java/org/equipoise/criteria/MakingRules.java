package org.equipoise.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Disclosures;
import org.equipoise.legibility.Legibility;

/// How the aid was made, by whom, and until when it holds.
final class MakingRules {

    private MakingRules() {}

    static Outcome publicationDated(Subject subject, With with) {
        return new Tally()
                .check(
                        !subject.published().isBefore(subject.aid().searched()),
                        Place.structure("/evidence/searched"),
                        "The evidence search lies after the day of publication.")
                .outcome();
    }

    static Outcome updatePromised(Subject subject, With with) {
        Aid aid = subject.aid();
        int years = (int) with.number("years");
        Tally tally = new Tally()
                .check(
                        aid.reviewBy().isAfter(subject.published()),
                        Place.structure("/reviewBy"),
                        "The review-by date does not lie after the day of publication.")
                .check(
                        !aid.reviewBy().isAfter(aid.searched().plusYears(years)),
                        Place.structure("/reviewBy"),
                        "The review-by date lies more than %d years after the evidence search.".formatted(years));
        for (Map.Entry<String, AidText> text : aid.texts().entrySet()) {
            tally.said(
                    text.getValue().updatePolicy(),
                    Place.text(text.getKey(), "/updatePolicy"),
                    "Nothing says when it is looked at again.");
        }
        return tally.outcome();
    }

    static Outcome searchTold(Subject subject, With with) {
        return new Tally()
                .said(
                        subject.text().howMade(),
                        subject.words("/howMade"),
                        "Nothing says how the evidence was found and chosen.")
                .holds(Place.structure("/evidence/searched"))
                .check(
                        subject.aid().evidence().databases() != null,
                        Place.structure("/evidence/databases"),
                        "Nothing says which databases were searched; an empty list says that none was.")
                .outcome();
    }

    static Outcome authorsTold(Subject subject, With with) {
        List<Disclosures.Author> authors = subject.aid().disclosures().authors();
        Tally tally = new Tally();
        tally.check(!authors.isEmpty(), Place.structure("/disclosures/authors"), "Nobody is named as an author.");
        for (int i = 0; i < authors.size(); i++) {
            Disclosures.Author author = authors.get(i);
            tally.check(
                    Tally.isSaid(author.name()) && Tally.isSaid(author.role()) && Tally.isSaid(author.qualification()),
                    Place.structure("/disclosures/authors/" + i),
                    "An author has a name, a role and a qualification; one of them is missing.");
        }
        return tally.outcome();
    }

    /// Within the grade that the aid declares, measured; of a language without a formula nobody can say by structure.
    static Outcome readingMeasured(Subject subject, With with) {
        Tally tally = new Tally();
        List<String> without = new ArrayList<>();
        subject.aid().texts().keySet().stream().sorted().forEach(language -> {
            Optional<Legibility> measured = Legibility.of(subject.aid(), language);
            if (measured.isEmpty()) {
                without.add(language);
                return;
            }
            List<String> tooHard = measured.get().tooHard();
            tooHard.forEach(pointer -> tally.lacks(
                    Place.text(language, pointer),
                    "This is harder to read than grade %d allows."
                            .formatted(measured.get().grade())));
            if (tooHard.isEmpty()) {
                tally.holds(Place.text(language, ""));
            }
        });
        Outcome found = tally.outcome();
        return without.isEmpty() || found instanceof Outcome.NotMet
                ? found
                : new Outcome.Undecided(
                        "No formula measures the reading grade of %s.".formatted(String.join(", ", without)));
    }
}
