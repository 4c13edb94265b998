package org.equipoise.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Map;
import org.equipoise.aid.AidFixtures;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.problem.Objections;
import org.equipoise.profile.Profile;
import org.equipoise.robustness.Draws;
import org.junit.jupiter.api.Test;

class RecentDrawsTest {

    private static final AidVersion STATINS = new AidVersion(1, "one", Instant.EPOCH, AidFixtures.statins());

    @Test
    void drawsOnceForOnePerson() {
        RecentDraws recent = new RecentDraws();
        assertThat(recent.of(STATINS, withRisk(0.1), 1000)).isSameAs(recent.of(STATINS, withRisk(0.1), 1000));
    }

    @Test
    void drawsAnewForAnotherPersonVersionOrNumber() {
        RecentDraws recent = new RecentDraws();
        Draws drawn = recent.of(STATINS, withRisk(0.1), 1000);
        assertThat(recent.of(STATINS, withRisk(0.15), 1000)).isNotSameAs(drawn);
        assertThat(recent.of(STATINS, withRisk(0.1), 2000)).isNotSameAs(drawn);
        AidVersion later = new AidVersion(2, "two", Instant.EPOCH, STATINS.aid());
        assertThat(recent.of(later, withRisk(0.1), 1000)).isNotSameAs(drawn);
        assertThat(recent.of(STATINS, withRisk(0.1), 1000)).isSameAs(drawn);
    }

    @Test
    void forgetsWhatWasNotUsedForLongest() {
        int size = new RecentDraws().of(STATINS, withRisk(0.1), 1000).size();
        RecentDraws recent = new RecentDraws(2L * size);
        Draws first = recent.of(STATINS, withRisk(0.1), 1000);
        Draws second = recent.of(STATINS, withRisk(0.12), 1000);
        assertThat(recent.of(STATINS, withRisk(0.1), 1000)).isSameAs(first);
        recent.of(STATINS, withRisk(0.14), 1000);
        assertThat(recent.of(STATINS, withRisk(0.1), 1000)).isSameAs(first);
        assertThat(recent.of(STATINS, withRisk(0.12), 1000)).isNotSameAs(second);
    }

    @Test
    void keepsNothingThatIsTooLarge() {
        RecentDraws recent = new RecentDraws(1);
        assertThat(recent.of(STATINS, withRisk(0.1), 1000)).isNotSameAs(recent.of(STATINS, withRisk(0.1), 1000));
    }

    private static Profile withRisk(double risk) {
        return Profile.read(
                STATINS.aid(), Map.of("ten-year-risk", JsonNodeFactory.instance.numberNode(risk)), new Objections());
    }
}
