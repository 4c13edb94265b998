package org.equipoise.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.aid.AidFixtures.level;
import static org.equipoise.aid.AidFixtures.risk;
import static org.equipoise.aid.AidFixtures.row;
import static org.equipoise.aid.AidFixtures.unknown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Attribute;
import org.equipoise.evidence.Scale;
import org.equipoise.profile.PersonalEvidence;
import org.equipoise.profile.Profile;
import org.equipoise.robustness.Importance.Around;
import org.equipoise.robustness.Importance.Open;
import org.equipoise.robustness.Importance.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is drawn of one thing tells nothing of another: chances by hand, which would differ if two shared their draws.
class IndependentDrawsTest {

    private static final List<String> OPTIONS = List.of("operate", "wait");
    private static final Attribute PAIN = row("pain", null, OPTIONS, level(0), level(1));

    /// Operating is ahead where u1 + u2 − u3 − u4 is above 1: in 1 of 24. With one draw for both concerns it were 1 in
    /// 8.
    @Test
    void drawsEachConcernForEachOptionOnItsOwn() {
        SequencedMap<String, Importance> importances = new LinkedHashMap<>();
        importances.put("pain", new Told(1));
        importances.put("own-1", new Told(1));
        importances.put("own-2", new Told(1));
        assertThat(operating(draws(Draws.MOST, PAIN), importances)).isCloseTo(10_000 / 24.0, within(30.0));
    }

    /// Operating is ahead where pain weighs less than half of time: the logarithms of both have sd ln 2 / 1.96, and
    /// ln 2 / (√2 · ln 2 / 1.96) = 1.386, with 0.083 above it. With one draw for both it were never.
    @Test
    void drawsEachWeightOnItsOwn() {
        SequencedMap<String, Importance> importances = new LinkedHashMap<>();
        importances.put("pain", new Around(1));
        importances.put("time", new Around(1));
        Attribute time = row("time", null, OPTIONS, level(0.5), level(0));
        assertThat(operating(draws(Draws.MOST, PAIN, time), importances)).isCloseTo(829, within(30.0));
    }

    /// Operating is ahead where w · (u1 − u2) is above 1, with a weight w from 0 to 4: ∫ (1 − 1/w)² / 2 dw / 4 from 1
    /// to 4 = (3 − 2 · ln 4 + 3/4) / 8 = 0.1222.
    @Test
    void drawsTheWeightOfAConcernApartFromWhatItMeans() {
        SequencedMap<String, Importance> importances = new LinkedHashMap<>();
        importances.put("pain", new Told(1));
        importances.put("own-1", new Open(4));
        assertThat(operating(draws(Draws.MOST, PAIN), importances)).isCloseTo(1222, within(30.0));
    }

    /// As above, beside the weight of a row in which both are alike, and with the weight of the second concern.
    @Test
    void drawsTheWeightOfEachConcernOnItsOwn() {
        SequencedMap<String, Importance> importances = new LinkedHashMap<>();
        importances.put("pain", new Told(1));
        importances.put("own-1", new Told(0));
        importances.put("own-2", new Open(4));
        assertThat(operating(draws(Draws.MOST, PAIN), importances)).isCloseTo(1222, within(30.0));
    }

    @Test
    void countsTheNumbersThatItKeeps() {
        Attribute one = row("pain", new Scale(1, 0), OPTIONS, risk(0.2), risk(0.2, 0.1, 0.3));
        Attribute other = row("time", null, OPTIONS, unknown(), level(1));
        Draws draws = draws(500, one, other);
        assertThat(draws.size()).isEqualTo(1 + 500 + 500 + 1);
        assertThat(draws.count()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(ints = {Draws.FEWEST, Draws.MOST})
    void goesToItsLimits(int count) {
        SequencedMap<String, Importance> pain = new LinkedHashMap<>();
        pain.put("pain", new Told(1));
        assertThat(draws(count, PAIN).closest(OPTIONS, pain)).containsEntry("wait", (double) count);
    }

    private static Draws draws(int count, Attribute... rows) {
        Aid aid = AidFixtures.aid(OPTIONS, rows);
        return Draws.of(new PersonalEvidence(aid, Profile.ofReferencePerson(aid)), count);
    }

    private static double operating(Draws draws, SequencedMap<String, Importance> importances) {
        return draws.closest(OPTIONS, importances).firstEntry().getValue();
    }
}
