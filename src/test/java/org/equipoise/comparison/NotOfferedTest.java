package org.equipoise.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.comparing.ComparisonFixtures.done;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidContent;
import org.equipoise.archive.ArchiveFixtures;
import org.junit.jupiter.api.Test;

/// The shipped aid on statins, where one of its options cannot be had.
class NotOfferedTest {

    private static final String RATED = "{'profile': {'ten-year-risk': 0.10}, 'priorities': {'method': 'rating',"
            + " 'ratings': {'heart-attack-or-stroke': 9, 'a-tablet-every-day': 4}}}";
    private static final String WHY = "We prescribe none. Your own doctor can.";
    private static final ComparisonView EVERYWHERE = done(statinsWithout(""), RATED);

    @Test
    void staysInItsPlaceWithAllItsNumbersAndSaysWhy() {
        ComparisonView here = done(statinsWithout("statin"), RATED);
        assertThat(EVERYWHERE.closest()).isEqualTo("statin");
        assertThat(here.rows()).isEqualTo(EVERYWHERE.rows());
        assertThat(here.matches()).isEqualTo(EVERYWHERE.matches());
        assertThat(here.options().getLast().offered()).isFalse();
        assertThat(here.options().getLast().notOffered()).isEqualTo(WHY);
        assertThat(here.options().getFirst()).isEqualTo(EVERYWHERE.options().getFirst());
    }

    @Test
    void isNeverNamedAsClosestNorIsAnotherInItsPlace() {
        ComparisonView here = done(statinsWithout("statin"), RATED);
        assertThat(here.closest()).isNull();
        assertThat(here.tooCloseToTell()).isFalse();
        assertThat(here.whatWouldChangeIt()).isEmpty();
    }

    @Test
    void doesNotKeepAnotherOptionFromBeingNamed() {
        String tablets = RATED.replace("'heart-attack-or-stroke': 9", "'heart-attack-or-stroke': 1");
        assertThat(done(statinsWithout("statin"), tablets).closest()).isEqualTo("no-statin");
    }

    @Test
    void isReadBackAsItWasStored() {
        ComparisonView here = done(statinsWithout("statin"), RATED);
        byte[] stored = ComparisonJson.write(here);
        assertThat(ComparisonJson.write(ComparisonJson.read(stored))).isEqualTo(stored);
        assertThat(ComparisonJson.read(stored).options()).isEqualTo(here.options());
        assertThat(new String(ComparisonJson.write(EVERYWHERE), StandardCharsets.UTF_8))
                .doesNotContain("\"offered\"");
    }

    private static Aid statinsWithout(String option) {
        ObjectNode document =
                ArchiveFixtures.content("statins-primary-prevention").tree().deepCopy();
        document.at("/aid/options").forEach(each -> {
            if (each.path("id").textValue().equals(option)) {
                ((ObjectNode) each).put("offered", false);
                document.withObject("/texts/en/options/" + option).put("notOffered", WHY);
            }
        });
        return new AidContent(document.toString()).read();
    }
}
