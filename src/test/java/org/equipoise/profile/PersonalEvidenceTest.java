package org.equipoise.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Baseline;
import org.equipoise.aid.Cell;
import org.equipoise.aid.ProfileItem;
import org.equipoise.aid.Provenance;
import org.equipoise.evidence.Certainty;
import org.equipoise.evidence.Effect;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.Risk;
import org.equipoise.problem.Objections;
import org.junit.jupiter.api.Test;

class PersonalEvidenceTest {

    private static final Provenance A_REVIEW =
            new Provenance(Certainty.MODERATE, List.of("review", "cohort"), AidFixtures.REVIEW_BY);

    private static final Aid AID = AidFixtures.aid(
            Aid.Display.MATCH,
            List.of("wait"),
            List.of(
                    new ProfileItem.Measurement("risk", "proportion", 0.05, 0.2, false, 0.1),
                    new ProfileItem.YesNo("smoker", false),
                    new ProfileItem.Choice("age", List.of("young", "old"), "old")),
            List.of(
                    new Baseline.Fixed("fixed", Risk.of(0.3, 0.2, 0.4), List.of("register")),
                    new Baseline.FromItem("own", "risk", List.of("cohort", "score")),
                    new Baseline.ByStratum(
                            "by-age", "age", Map.of("young", Risk.of(0.1), "old", Risk.of(0.4)), List.of("register")),
                    new Baseline.ByStratum(
                            "by-smoking",
                            "smoker",
                            Map.of("true", Risk.of(0.2), "false", Risk.of(0.05)),
                            List.of("register"))));

    @Test
    void takesABaselineFromWhatThePersonTells() {
        assertThat(risk(onBaseline("own"), Map.of("risk", DoubleNode.valueOf(0.15))))
                .isEqualTo(Risk.of(0.15));
        assertThat(risk(onBaseline("own"), Map.of())).isEqualTo(Risk.of(0.1));
    }

    @Test
    void takesABaselineFromThePersonsStratum() {
        assertThat(risk(onBaseline("by-age"), Map.of("age", TextNode.valueOf("young"))))
                .isEqualTo(Risk.of(0.1));
        assertThat(risk(onBaseline("by-age"), Map.of())).isEqualTo(Risk.of(0.4));
        assertThat(risk(onBaseline("by-smoking"), Map.of("smoker", BooleanNode.TRUE)))
                .isEqualTo(Risk.of(0.2));
    }

    @Test
    void turnsARelativeEffectIntoARiskOnItsBaseline() {
        Cell halved = new Cell.Relative(new Effect.RelativeRisk(0.5, new Interval(0.25, 0.75)), "fixed", A_REVIEW);
        Risk risk = risk(halved, Map.of());
        assertThat(risk.value()).isCloseTo(0.15, within(1e-15));
        assertThat(risk.low()).isCloseTo(0.05, within(1e-15));
        assertThat(risk.high()).isCloseTo(0.3, within(1e-15));
    }

    @Test
    void namesTheSourcesOfTheEffectAndOfItsBaseline() {
        Cell effect = new Cell.Relative(new Effect.OddsRatio(2, new Interval(1, 3)), "own", A_REVIEW);
        assertThat(found(effect, Map.of()).provenance().sources()).containsExactly("review", "cohort", "score");
    }

    @Test
    void leavesTheOtherKindsAsTheyAre() {
        assertThat(found(AidFixtures.risk(0.2), Map.of())).isInstanceOf(Found.OfRisk.class);
        assertThat(found(AidFixtures.quantity(4, 3, 5), Map.of())).isInstanceOf(Found.OfQuantity.class);
        assertThat(found(AidFixtures.level(0.4), Map.of())).isEqualTo(new Found.OfLevel(0.4, Provenance.NOWHERE));
        assertThat(found(AidFixtures.words(), Map.of())).isEqualTo(new Found.OfWords(Provenance.NOWHERE));
        assertThat(found(AidFixtures.unknown(), Map.of())).isEqualTo(new Found.Nothing(Provenance.NOWHERE));
    }

    private static Cell onBaseline(String baseline) {
        return new Cell.OnBaseline(baseline, A_REVIEW);
    }

    private static Risk risk(Cell cell, Map<String, JsonNode> told) {
        return ((Found.OfRisk) found(cell, told)).risk();
    }

    private static Found found(Cell cell, Map<String, JsonNode> told) {
        return new PersonalEvidence(AID, Profile.read(AID, told, new Objections())).of(cell);
    }
}
