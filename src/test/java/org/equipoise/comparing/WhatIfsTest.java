package org.equipoise.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparing.WhatIfAnswer.Variant;
import org.equipoise.comparing.WhatIfAnswer.WhatIfMatch;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.comparison.Formula;
import org.equipoise.comparison.MatchView;
import org.equipoise.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfsTest {

    private static final Aid STATINS = AidFixtures.statins();
    private static final Aid KNEE = AidFixtures.knee();

    @Test
    void answersEachVariantAsASingleComparisonWould() {
        List<Variant> variants = answer(
                STATINS, "{'profile': {'ten-year-risk': 0.2}, %s}".formatted(rated(9)), "{%s}".formatted(rated(3)));
        for (int i = 0; i < 2; i++) {
            ComparisonView single = single(i == 0 ? "0.2" : "0.1", i == 0 ? 9 : 3);
            assertThat(variants.get(i).closest()).isEqualTo(single.closest());
            assertThat(variants.get(i).whatWouldChangeIt()).isEqualTo(single.whatWouldChangeIt());
            assertThat(variants.get(i).matches())
                    .extracting(WhatIfMatch::match)
                    .isEqualTo(single.matches().stream().map(MatchView::match).toList());
            assertThat(variants.get(i).matches())
                    .extracting(WhatIfMatch::closestIn)
                    .isEqualTo(
                            single.matches().stream().map(MatchView::closestIn).toList());
        }
    }

    @Test
    void comparesSomeOfTheOptionsAndChangesNoMatchByThat() {
        String priorities = "'priorities': {'method': 'top-three', 'attributes': ['%s']}"
                .formatted(KNEE.attributes().stream()
                        .filter(row -> row.scored())
                        .findFirst()
                        .orElseThrow()
                        .id());
        List<String> options = Formula.optionsOf(KNEE);
        List<Variant> variants = answer(
                KNEE,
                "{%s}".formatted(priorities),
                "{%s, 'options': ['%s', '%s']}".formatted(priorities, options.getLast(), options.getFirst()));
        List<WhatIfMatch> all = variants.getFirst().matches();
        List<WhatIfMatch> some = variants.getLast().matches();
        assertThat(some).extracting(WhatIfMatch::option).containsExactly(options.getFirst(), options.getLast());
        assertThat(some)
                .extracting(WhatIfMatch::match)
                .containsExactly(all.getFirst().match(), all.getLast().match());
        assertThat(some.getFirst().closestIn())
                .isGreaterThanOrEqualTo(all.getFirst().closestIn());
    }

    /// 9/13 · 64 and 4/13 · 75.
    @Test
    void tellsWeightsAndContributionsByName() {
        Variant variant = answer(STATINS, "{%s}".formatted(rated(9))).getFirst();
        assertThat(variant.weights())
                .containsEntry("heart-attack-or-stroke", new BigDecimal("0.692"))
                .containsEntry("a-tablet-every-day", new BigDecimal("0.308"))
                .containsEntry("new-diabetes", new BigDecimal("0.000"));
        assertThat(variant.matches().getLast().contributions())
                .containsEntry("heart-attack-or-stroke", new BigDecimal("44.3"))
                .containsEntry("a-tablet-every-day", new BigDecimal("23.1"))
                .doesNotContainKey("life-with-other-people");
    }

    @Test
    void namesWhatIsNeverWorse() {
        List<WhatIfMatch> matches = answer(
                        ComparisonFixtures.ONE_SIDED, "{'priorities': {'method': 'rating', 'ratings': {'pain': 5}}}")
                .getFirst()
                .matches();
        assertThat(matches).extracting(WhatIfMatch::dominatedBy).containsExactly(List.of(), List.of("wait"));
    }

    @Test
    void tellsNoMatchesWhileNothingIsTold() {
        Variant nothing = answer(STATINS, "{}").getFirst();
        assertThat(nothing.enoughTold()).isFalse();
        assertThat(nothing.matches()).isEmpty();
        assertThat(nothing.weights()).isEmpty();
        assertThat(nothing.draws()).isNull();
        assertThat(nothing.tooCloseToTell()).isFalse();
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'profile': {'ten-year-risk': 0.3}}     | /comparisons/1/profile/ten-year-risk",
                "{'priorities': {'method': 'guessing'}}  | /comparisons/1/priorities/method",
                "{'draws': 100000}                       | /comparisons/1/draws",
                "{'draws': 0}                            | /comparisons/1/draws",
                "{'options': ['statin']}                 | /comparisons/1/options",
                "{'options': ['statin', 'statin']}       | /comparisons/1/options",
                "{'options': ['statin', 'surgery']}      | /comparisons/1/options",
                "{'options': ['statin', null]}           | /comparisons/1/options",
                "null                                    | /comparisons/1"
            })
    void refusesAllWhereOneDoesNotFit(String variant, String pointer) {
        assertThat(refused("{'comparisons': [{}, %s]}".formatted(variant))).containsExactly(pointer);
    }

    @Test
    void refusesMoreThanItCanAnswer() {
        assertThat(refused("{'comparisons': [%s]}".formatted(many(101, "{}")))).containsExactly("/comparisons");
        assertThat(refused("{'comparisons': [%s]}".formatted(many(11, "{'draws': 10000}"))))
                .containsExactly("/comparisons");
        assertThat(refused("{'comparisons': []}")).containsExactly("/comparisons");
        assertThat(refused("{}")).containsExactly("/comparisons");
        assertThat(answer(STATINS, many(100, "{%s}".formatted(rated(9))))).hasSize(100);
    }

    private static String many(int count, String variant) {
        return IntStream.range(0, count).mapToObj(_ -> variant).collect(Collectors.joining(", "));
    }

    private static String rated(int importance) {
        return "'priorities': {'method': 'rating', 'ratings': {'heart-attack-or-stroke': %s, 'a-tablet-every-day': 4}}"
                .formatted(importance);
    }

    private static ComparisonView single(String risk, int importance) {
        Question question =
                read("{'profile': {'ten-year-risk': %s}, %s}".formatted(risk, rated(importance)), Question.class);
        Compared compared = Comparisons.compare(version(STATINS), question, Formula.TODAY, new Recent());
        return ((Compared.Done) compared).view();
    }

    private static List<Variant> answer(Aid aid, String... variants) {
        WhatIfRequest request =
                read("{'comparisons': [%s]}".formatted(String.join(", ", variants)), WhatIfRequest.class);
        WhatIfAnswered answered = new WhatIfs(version(aid), Formula.TODAY, new Recent()).answer(request);
        return ((WhatIfAnswered.Done) answered).answer().comparisons();
    }

    private static List<String> refused(String request) {
        WhatIfAnswered answered =
                new WhatIfs(version(STATINS), Formula.TODAY, new Recent()).answer(read(request, WhatIfRequest.class));
        return ((WhatIfAnswered.Refused) answered)
                .violations().stream().map(Violation::pointer).toList();
    }

    private static AidVersion version(Aid aid) {
        return new AidVersion(3, "", Instant.EPOCH, aid);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return new ObjectMapper().readValue(json.replace('\'', '"'), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
