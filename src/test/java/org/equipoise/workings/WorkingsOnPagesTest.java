package org.equipoise.workings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.comparing.ComparisonFixtures;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.language.Language;
import org.equipoise.language.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the page shows is enough to come to the same points with a pocket calculator of ten digits.
class WorkingsOnPagesTest {

    private static final MathContext CALCULATOR = new MathContext(10);
    private static final Pattern SHARE = Pattern.compile("(\\S+) ÷ (\\S+) = (\\S+)");
    private static final Pattern PLACE =
            Pattern.compile("\\((\\S+)\u00A0−\u00A0(\\S+)\\) ÷ \\((\\S+)\u00A0−\u00A0(\\S+)\\) = (\\S+)");
    private static final Pattern POINTS = Pattern.compile("100 × (\\S+) × (\\S+) = (\\S+)");

    private static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final Aid STATINS = AidFixtures.statins();
    private static final String MAN =
            "{'age': 60, 'sex': 'male', 'total-cholesterol': 240, 'hdl-cholesterol': 40, 'systolic-blood-pressure': 145,"
                    + " 'blood-pressure-treated': true, 'kidney-function': 80, 'diabetes': false, 'smoker': false}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"9 | 4 | 0 | 7", "1 | 1 | 1 | 1", "3 | 7 | 10 | 0.5", "10 | 0 | 0 | 0", "0.1 | 9.9 | 3.3 | 6.7"})
    void canBeFollowedToTheLastDigitThatIsShown(double event, double tablet, double visits, double muscles) {
        ComparisonView view = ComparisonFixtures.withWorkings(
                STATINS,
                "{'profile': %s, 'priorities': {'method': 'rating', 'ratings': {'heart-attack-or-stroke': %s,"
                                .formatted(MAN, event)
                        + " 'a-tablet-every-day': %s, 'blood-tests-and-visits': %s, 'muscle-pain-or-weakness': %s}}}"
                                .formatted(tablet, visits, muscles));
        Workings shown = Workings.of(STATINS, view, ENGLISH);

        shown.marks().forEach(mark -> {
            Matcher share = found(SHARE, mark.share());
            assertThat(near(number(share, 1).divide(number(share, 2), CALCULATOR), number(share, 3)))
                    .isTrue();
        });
        assertThat(shown.totals()).hasSize(2);
        for (int i = 0; i < 2; i++) {
            int option = i;
            BigDecimal sum = shown.rows().stream()
                    .map(row -> points(row, row.cells().get(option)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum.setScale(1, RoundingMode.HALF_UP))
                    .isEqualByComparingTo(shown.totals().get(i).match())
                    .isEqualByComparingTo(view.matches().get(i).match());
        }
    }

    @Test
    void namesTheRiskModelItsVersionAndWhatItWasTold() {
        StartingRisk start = Workings.of(
                        STATINS, ComparisonFixtures.withWorkings(STATINS, "{'profile': %s}".formatted(MAN)), ENGLISH)
                .starts()
                .getFirst();

        assertThat(start.from()).contains("PREVENT", "version 1", "0.0830837, which is 8.30837 in 100");
        assertThat(start.told())
                .contains(
                        "Age: 60 years",
                        "Sex: male",
                        "Systolic (upper) blood pressure: 145 mmHg",
                        "Takes medicine for high blood pressure: yes",
                        "Takes a statin: no");
    }

    @Test
    void saysWhereNoCalculatorWasUsed() {
        assertThat(starts("{'profile': {'ten-year-risk': 0.15}}").from())
                .isEqualTo("The starting chance was told: 0.15, which is 15 in 100. No risk calculator was used.");
        assertThat(starts("{}").from())
                .startsWith("This chance was not told, so we take that of a typical person: 0.1,");
        assertThat(starts("{}").told()).isEmpty();
    }

    @Test
    void isEmptyWhileNothingIsTold() {
        Workings shown = Workings.of(STATINS, ComparisonFixtures.withWorkings(STATINS, "{}"), ENGLISH);

        assertThat(shown.marks()).isEmpty();
        assertThat(shown.rows()).isEmpty();
        assertThat(shown.totals()).isEmpty();
    }

    @Test
    void saysWhatIsNotKnown() {
        Workings shown = Workings.of(
                STATINS,
                ComparisonFixtures.withWorkings(
                        STATINS,
                        "{'priorities': {'method': 'top-three', 'attributes': ['bleeding-in-the-brain', 'own-1']},"
                                + " 'ownConcerns': [{'text': 'My garden'}]}"),
                ENGLISH);

        assertThat(shown.rows()).extracting(Workings.RowSteps::name).contains("My garden");
        assertThat(shown.rows())
                .flatExtracting(Workings.RowSteps::cells)
                .extracting(Workings.CellSteps::place)
                .containsOnly("anything from 0 to 1");
        assertThat(shown.totals()).extracting(Workings.Total::match).containsOnly("not known");
    }

    private static StartingRisk starts(String question) {
        List<StartingRisk> starts = Workings.of(STATINS, ComparisonFixtures.withWorkings(STATINS, question), ENGLISH)
                .starts();
        assertThat(starts).hasSize(1);
        return starts.getFirst();
    }

    /// 100 · share · (x − worst) / (best − worst)
    private static BigDecimal points(Workings.RowSteps row, Workings.CellSteps cell) {
        Matcher place = found(PLACE, cell.place());
        Matcher points = found(POINTS, cell.points());
        BigDecimal value = number(place, 1)
                .subtract(number(place, 2))
                .divide(number(place, 3).subtract(number(place, 4)), CALCULATOR);
        assertThat(near(value, number(place, 5))).isTrue();
        assertThat(points.group(2)).isEqualTo(place.group(5));
        assertThat(points.group(1)).isEqualTo(row.share());
        BigDecimal reckoned =
                BigDecimal.valueOf(100).multiply(number(points, 1), CALCULATOR).multiply(number(points, 2), CALCULATOR);
        assertThat(near(reckoned, number(points, 3))).isTrue();
        return reckoned;
    }

    private static boolean near(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(new BigDecimal("0.000001")) <= 0;
    }

    private static Matcher found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher;
    }

    private static BigDecimal number(Matcher matcher, int group) {
        return new BigDecimal(matcher.group(group));
    }
}
