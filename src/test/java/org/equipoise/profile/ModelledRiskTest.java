package org.equipoise.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Baseline;
import org.equipoise.aid.ModelBaseline;
import org.equipoise.aid.ModelBaseline.NotAllTold;
import org.equipoise.aid.ProfileItem;
import org.equipoise.evidence.Risk;
import org.equipoise.evidence.TimeFrame;
import org.equipoise.evidence.YearlyRate;
import org.equipoise.problem.Objections;
import org.equipoise.riskmodel.Input;
import org.equipoise.riskmodel.RiskModel;
import org.equipoise.riskmodel.RiskModelFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Clot strokes by CHA2DS2-VASc, whose reference person has 2 points: a man of 75.
class ModelledRiskTest {

    private static final RiskModel MODEL = RiskModelFixtures.shipped("cha2ds2-vasc");

    @Test
    void takesTheReferencePersonsAnswersToWhatIsMissing() {
        Profile profile = read(aid(null), Map.of("sex", TextNode.valueOf("female")));
        assertThat(profile.assumed()).containsExactly("age", "stroke-before");
        assertThat(modelled(aid(null), profile)).satisfies(modelled -> {
            assertThat(modelled.basis()).isEqualTo(ModelledRisk.Basis.MODEL);
            assertThat(modelled.risk()).isEqualTo(Risk.of(0.032));
            assertThat(modelled.missing()).containsExactly("age", "stroke-before");
            assertThat(modelled.inputs()).hasSize(7).containsEntry("diabetes", Input.Value.of(false));
        });
        assertThat(aid(null).referenceRisk("stroke")).isEqualTo(Risk.of(0.022));
    }

    @Test
    void assumesNothingOfWhoeverTellsEverything() {
        Profile profile = read(
                aid(null),
                Map.of(
                        "age", IntNode.valueOf(64),
                        "sex", TextNode.valueOf("male"),
                        "stroke-before", BooleanNode.TRUE));
        assertThat(profile.assumed()).isEmpty();
        assertThat(modelled(aid(null), profile).risk()).isEqualTo(Risk.of(0.022));
        assertThat(modelled(aid(null), profile).missing()).isEmpty();
    }

    /// 3.2 in 100 a year for five years: 1 − exp(−0.16), and 1 − 0.968⁵.
    @Test
    void countsAYearlyRateOverYearsAsTheAuthorSays() {
        Map<String, JsonNode> told = Map.of("sex", TextNode.valueOf("female"));
        Aid byRate = aid(new ModelBaseline.Conversion(Period.ofYears(5), YearlyRate.CONSTANT_RATE));
        Aid byRisk = aid(new ModelBaseline.Conversion(Period.ofYears(5), YearlyRate.CONSTANT_RISK));
        assertThat(modelled(byRate, read(byRate, told)).risk().value()).isCloseTo(0.147856211, within(1e-9));
        assertThat(modelled(byRisk, read(byRisk, told)).risk().value()).isCloseTo(0.150082471, within(1e-9));
        assertThat(modelled(byRate, read(byRate, told)).baseline().horizon())
                .isEqualTo(new TimeFrame.At(Period.ofYears(5)));
    }

    private static ModelledRisk modelled(Aid aid, Profile profile) {
        return new PersonalEvidence(aid, profile).modelled().getFirst();
    }

    private static Profile read(Aid aid, Map<String, JsonNode> told) {
        Objections objections = new Objections();
        Profile profile = Profile.read(aid, told, objections);
        assertThat(objections.all()).isEmpty();
        return profile;
    }

    private static Aid aid(ModelBaseline.@Nullable Conversion conversion) {
        Map<String, ModelBaseline.From> inputs = new LinkedHashMap<>();
        MODEL.inputs().forEach(input -> inputs.put(input.id(), new ModelBaseline.From.Always(Input.Value.of(false))));
        List.of("age", "sex", "stroke-before").forEach(item -> inputs.put(item, new ModelBaseline.From.Item(item)));
        Baseline stroke = new ModelBaseline(
                "stroke",
                MODEL,
                inputs,
                null,
                NotAllTold.REFERENCE_ANSWERS,
                conversion,
                List.of("trial"),
                List.of("trial"));
        return AidFixtures.aid(
                Aid.Display.MATCH,
                List.of("wait"),
                List.of(
                        new ProfileItem.Measurement("age", "a", 18, 120, true, 75.0),
                        new ProfileItem.Choice("sex", List.of("female", "male"), "male"),
                        new ProfileItem.YesNo("stroke-before", false)),
                List.of(stroke));
    }
}
