package org.equipoise.criteria;

import java.util.List;
import java.util.Map;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Disclosures;

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

    /// Of a language without a formula nobody can say by structure how hard it reads.
    static Outcome readingMeasured(Subject subject, With with) {
        List<String> measured = with.words("languages");
        List<String> without = subject.aid().texts().keySet().stream()
                .filter(language -> !measured.contains(language.split("-", -1)[0]))
                .sorted()
                .toList();
        if (!without.isEmpty()) {
            return new Outcome.Undecided(
                    "No formula measures the reading grade of %s.".formatted(String.join(", ", without)));
        }
        Tally tally = new Tally();
        subject.aid().texts().keySet().forEach(language -> tally.holds(Place.text(language, "")));
        return tally.outcome();
    }
}
