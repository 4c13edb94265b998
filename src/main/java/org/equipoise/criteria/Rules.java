package org.equipoise.criteria;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The rules that a checklist can name, each with what the checklist has to set.
public final class Rules {

    /// @param needs what a checklist sets when it names the rule, and what that may be
    public record Named(Map<String, Predicate<Object>> needs, Rule rule) {

        /// What is wrong with what a checklist sets; null where nothing is.
        public @Nullable String misfit(Map<String, Object> set) {
            if (!set.keySet().equals(needs.keySet())) {
                return "the rule wants set: " + (needs.isEmpty() ? "nothing" : String.join(", ", needs.keySet()));
            }
            return needs.entrySet().stream()
                    .filter(need -> !need.getValue().test(Objects.requireNonNull(set.get(need.getKey()))))
                    .map(need -> "'%s' is none of what the rule understands".formatted(need.getKey()))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static final Map<String, Named> BY_NAME = new TreeMap<>(Map.ofEntries(
            rule("attested", (_, _) -> new Outcome.Undecided("Only people can tell.")),
            rule("condition-described", DescriptionRules::conditionDescribed, Map.of("words", Rules::isNumber)),
            rule("decision-stated", DescriptionRules::decisionStated, Map.of("or", Rules::isByLanguage)),
            rule("natural-course-told", DescriptionRules::naturalCourseTold),
            rule("funding-told", DescriptionRules::fundingTold),
            rule("options-described", OptionRules::optionsDescribed),
            rule(
                    "feature-of-each-option",
                    OptionRules::featureOfEachOption,
                    Map.of("kinds", listOf("benefit", "harm", "burden", "experience", "cost"))),
            rule("experience-of-each-option", OptionRules::experienceOfEachOption, Map.of("facets", Rules::isNumber)),
            rule("rate-of-each-option", OptionRules::rateOfEachOption),
            rule("equal-detail", OptionRules::equalDetail, Map.of("length-ratio", Rules::isRatio)),
            rule("no-loaded-words", OptionRules::noLoadedWords),
            rule("every-cell-said", OptionRules::everyCellSaid),
            rule("numbers-sourced", NumberRules::numbersSourced),
            rule("uncertainty-told", NumberRules::uncertaintyTold),
            rule("certainty-rated", NumberRules::certaintyRated),
            rule("population-told", RowRules::populationTold),
            rule("event-rates", RowRules::eventRates),
            rule("same-time", RowRules::sameTime),
            rule("same-denominator", RowRules::sameDenominator, Map.of("smallest", Rules::isNumber)),
            rule("words-and-pictures", RowRules::wordsAndPictures),
            rule("values-asked", PathRules::valuesAsked),
            rule("whole-path", PathRules::wholePath),
            rule("questions-to-take-along", PathRules::questionsToTakeAlong, Map.of("at-least", Rules::isNumber)),
            rule("publication-dated", MakingRules::publicationDated),
            rule("update-promised", MakingRules::updatePromised, Map.of("years", Rules::isNumber)),
            rule("search-told", MakingRules::searchTold),
            rule("authors-told", MakingRules::authorsTold),
            rule("reading-measured", MakingRules::readingMeasured, Map.of()),
            rule(
                    "test-explained",
                    TestRules::testExplained,
                    Map.of("member", oneOf("measures", "ifFound", "ifNotFound", "overdiagnosis"))),
            rule("overdiagnosis-told", TestRules::overdiagnosisTold),
            rule(
                    "test-result-known",
                    TestRules::testResultKnown,
                    Map.of("result", oneOf("truePositives", "trueNegatives", "falsePositives", "falseNegatives"))),
            rule("detection-compared", TestRules::detectionCompared)));

    private Rules() {}

    public static Optional<Named> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Map.Entry<String, Named> rule(String name, Rule rule) {
        return rule(name, rule, Map.of());
    }

    private static Map.Entry<String, Named> rule(String name, Rule rule, Map<String, Predicate<Object>> needs) {
        return Map.entry(name, new Named(needs, rule));
    }

    private static boolean isNumber(Object value) {
        return value instanceof Number number && number.doubleValue() >= 0;
    }

    private static boolean isRatio(Object value) {
        return value instanceof Number number && number.doubleValue() >= 1;
    }

    private static boolean isList(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
    }

    private static boolean isByLanguage(Object value) {
        return value instanceof Map<?, ?> map && map.values().stream().allMatch(Rules::isList);
    }

    private static Predicate<Object> listOf(String... words) {
        return value -> value instanceof List<?> list
                && !list.isEmpty()
                && Set.of(words).containsAll(list);
    }

    private static Predicate<Object> oneOf(String... words) {
        return value -> Set.of(words).contains(value);
    }
}
