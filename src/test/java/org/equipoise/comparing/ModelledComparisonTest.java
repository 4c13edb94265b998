package org.equipoise.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparison.BaselineView;
import org.equipoise.comparison.CellView;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.problem.Violation;
import org.equipoise.profile.ModelledRisk.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The statins aid, whose starting risk is told, or given by a risk model, or the reference person's.
class ModelledComparisonTest {

    private static final Aid STATINS = AidFixtures.statins();
    private static final ObjectMapper JSON = new ObjectMapper();

    /// PREVENT gives this man 8.30837 in 100, by the published formula worked out beside this service.
    private static final String MAN = """
            {"age": 60, "sex": "male", "total-cholesterol": 240, "hdl-cholesterol": 40, "systolic-blood-pressure": 145,
             "blood-pressure-treated": true, "kidney-function": 80, "diabetes": false, "smoker": false}""";

    @Test
    void takesTheRiskFromTheModelWhereItsInputsAreTold() {
        ComparisonView view = done(MAN);
        assertThat(view.rows().getFirst().cells())
                .extracting(CellView::value)
                .containsExactly(new BigDecimal("0.0830837"), new BigDecimal("0.0598203"));
        assertThat(view.rows().getFirst().cells().getLast().sources())
                .extracting(CellView.SourceView::id)
                .containsExactly("chou-2022", "uspstf-2022", "khan-2024");
        assertThat(view.assumed()).isEmpty();
        assertThat(view.profile()).doesNotContainKey("ten-year-risk").containsEntry("sex", "male");
        assertThat(view.baselines()).singleElement().satisfies(baseline -> {
            assertThat(baseline.id()).isEqualTo("heart-attack-or-stroke");
            assertThat(baseline.basis()).isEqualTo(Basis.MODEL);
            assertThat(baseline.risk()).isEqualByComparingTo("0.0830837");
            assertThat(baseline.missing()).isEmpty();
        });
    }

    @Test
    void saysWhichModelWasToldWhat() {
        BaselineView.ModelView model = done(MAN).baselines().getFirst().model();
        assertThat(model).isNotNull().satisfies(told -> {
            assertThat(told.id()).isEqualTo("prevent-ascvd-10-years");
            assertThat(told.version()).isEqualTo(1);
            assertThat(told.hash()).hasSize(64);
            assertThat(told.name()).startsWith("PREVENT");
            assertThat(told.inputs())
                    .hasSize(10)
                    .contains(entry("egfr", new BigDecimal("80")), entry("statin", false), entry("sex", "male"));
        });
    }

    @Test
    void letsARiskThatIsToldWin() {
        ComparisonView view = done(with(MAN, "ten-year-risk", 0.15));
        assertThat(view.rows().getFirst().cells().getFirst().value()).isEqualByComparingTo("0.15");
        assertThat(view.baselines()).singleElement().satisfies(baseline -> {
            assertThat(baseline.basis()).isEqualTo(Basis.TOLD);
            assertThat(baseline.model()).isNull();
        });
        assertThat(view.assumed()).isEmpty();
    }

    @Test
    void takesTheReferencePersonWhereSomethingIsMissing() {
        ComparisonView view = done(without(MAN, "kidney-function"));
        assertThat(view.rows().getFirst().cells().getFirst().value()).isEqualByComparingTo("0.1");
        assertThat(view.assumed()).containsExactly("ten-year-risk");
        assertThat(view.baselines()).singleElement().satisfies(baseline -> {
            assertThat(baseline.basis()).isEqualTo(Basis.REFERENCE_PERSON);
            assertThat(baseline.missing()).containsExactly("kidney-function");
            assertThat(baseline.model()).isNull();
        });
    }

    /// 0.4 in 100 and 40 in 100: the aid's numbers are for 5 to 20 in 100.
    @ParameterizedTest
    @ValueSource(strings = {"""
                {"age": 40, "sex": "male", "total-cholesterol": 150, "hdl-cholesterol": 60,
                 "systolic-blood-pressure": 110, "blood-pressure-treated": false, "kidney-function": 100,
                 "diabetes": false, "smoker": false}""", """
                {"age": 75, "sex": "male", "total-cholesterol": 300, "hdl-cholesterol": 30,
                 "systolic-blood-pressure": 180, "blood-pressure-treated": true, "kidney-function": 40,
                 "diabetes": true, "smoker": true}"""})
    void refusesARiskThatTheNumbersDoNotReach(String profile) {
        assertThat(refused(profile)).extracting(Violation::pointer).containsExactly("/profile");
    }

    @Test
    void refusesWhatLiesOutsideTheModelsRangeByName() {
        assertThat(refused(with(MAN, "age", 76))).extracting(Violation::pointer).containsExactly("/profile/age");
        assertThat(refused(with(MAN, "hdl-cholesterol", 101)))
                .extracting(Violation::pointer)
                .containsExactly("/profile/hdl-cholesterol");
    }

    private static String with(String profile, String item, double value) {
        return tree(profile).put(item, value).toString();
    }

    private static String without(String profile, String item) {
        return tree(profile).without(item).toString();
    }

    private static ObjectNode tree(String profile) {
        try {
            return (ObjectNode) JSON.readTree(profile);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ComparisonView done(String profile) {
        return ((Compared.Done) compare(profile)).view();
    }

    private static List<Violation> refused(String profile) {
        return ((Compared.Refused) compare(profile)).violations();
    }

    private static Compared compare(String profile) {
        try {
            Question question = JSON.readValue("{\"profile\": %s}".formatted(profile), Question.class);
            AidVersion version = new AidVersion(1, "hash", Instant.EPOCH, STATINS);
            return Comparisons.compare(version, question, LocalDate.of(2026, 11, 24), new Recent());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
