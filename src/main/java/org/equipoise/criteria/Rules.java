package org.equipoise.criteria;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The rules that a checklist can name, each with what the checklist has to set.
public final class Rules {

    /// @param needs the values that a checklist sets when it names the rule
    public record Named(Set<String> needs, Rule rule) {}

    private static final Map<String, Named> BY_NAME = new TreeMap<>(Map.ofEntries(
            rule("attested", (_, _) -> new Outcome.Undecided("Only people can tell.")),
            rule("condition-described", DescriptionRules::conditionDescribed, "words"),
            rule("decision-stated", DescriptionRules::decisionStated, "or"),
            rule("natural-course-told", DescriptionRules::naturalCourseTold),
            rule("funding-told", DescriptionRules::fundingTold),
            rule("options-described", OptionRules::optionsDescribed),
            rule("feature-of-each-option", OptionRules::featureOfEachOption, "kinds"),
            rule("experience-of-each-option", OptionRules::experienceOfEachOption, "facets"),
            rule("rate-of-each-option", OptionRules::rateOfEachOption),
            rule("equal-detail", OptionRules::equalDetail, "length-ratio"),
            rule("no-loaded-words", OptionRules::noLoadedWords),
            rule("every-cell-said", OptionRules::everyCellSaid),
            rule("numbers-sourced", NumberRules::numbersSourced),
            rule("uncertainty-told", NumberRules::uncertaintyTold),
            rule("certainty-rated", NumberRules::certaintyRated),
            rule("population-told", RowRules::populationTold),
            rule("event-rates", RowRules::eventRates),
            rule("same-time", RowRules::sameTime),
            rule("same-denominator", RowRules::sameDenominator, "smallest"),
            rule("words-and-pictures", RowRules::wordsAndPictures),
            rule("values-asked", PathRules::valuesAsked),
            rule("whole-path", PathRules::wholePath),
            rule("questions-to-take-along", PathRules::questionsToTakeAlong, "at-least"),
            rule("publication-dated", MakingRules::publicationDated),
            rule("update-promised", MakingRules::updatePromised, "years"),
            rule("search-told", MakingRules::searchTold),
            rule("authors-told", MakingRules::authorsTold),
            rule("reading-measured", MakingRules::readingMeasured, "languages"),
            rule("test-explained", TestRules::testExplained, "member"),
            rule("overdiagnosis-told", TestRules::overdiagnosisTold),
            rule("test-result-known", TestRules::testResultKnown, "result"),
            rule("detection-compared", TestRules::detectionCompared)));

    private Rules() {}

    public static Optional<Named> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Map.Entry<String, Named> rule(String name, Rule rule, String... needs) {
        return Map.entry(name, new Named(Set.of(needs), rule));
    }
}
