package org.equipoise.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.comparing.ComparisonFixtures.RATED;
import static org.equipoise.comparing.ComparisonFixtures.STATINS;
import static org.equipoise.comparing.ComparisonFixtures.done;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.equipoise.comparison.ComparisonView;
import org.junit.jupiter.api.Test;

/// A comparison as it is sent and kept, byte for byte.
class ComparisonBytesTest {

    @Test
    void neverLetsARelativeEffectOut() {
        String json = new String(done(STATINS, RATED).json(), StandardCharsets.UTF_8);
        assertThat(Stream.of("\"ratio\"", "\"effect\"", "0.72", "0.64", "0.81", "95%")
                        .filter(json::contains))
                .isEmpty();
    }

    @Test
    void writesACellOfWhichTheMostWasWrittenBeforeLikeAnyOther() {
        byte[] json = done(STATINS, RATED).json();
        ComparisonView read = ComparisonView.read(json);
        assertThat(read.rows().getFirst().cells().getFirst().head()).isNull();
        assertThat(new String(read.json(), StandardCharsets.UTF_8)).isEqualTo(new String(json, StandardCharsets.UTF_8));
    }

    @Test
    void givesTheSameBytesInWhateverOrderItIsAsked() throws JsonProcessingException {
        String turnedRound = "{'leaning': 'no-statin', 'priorities': {'unsure': ['new-diabetes'], 'ratings':"
                + " {'a-tablet-every-day': 4, 'heart-attack-or-stroke': 9.0}, 'method': 'rating'}, 'profile':"
                + " {'ten-year-risk': 0.1}}";
        byte[] json = done(STATINS, RATED).json();
        assertThat(json).isEqualTo(done(STATINS, turnedRound).json());
        JsonNode first = new ObjectMapper().readTree(new String(json, StandardCharsets.UTF_8));
        assertThat(first.fieldNames())
                .toIterable()
                .containsExactly(
                        "aid",
                        "language",
                        "options",
                        "rows",
                        "matches",
                        "closest",
                        "tooCloseToTell",
                        "draws",
                        "enoughTold",
                        "whatWouldChangeIt",
                        "tradeOffs",
                        "explanation",
                        "unsure",
                        "ownConcerns",
                        "profile",
                        "assumed",
                        "baselines",
                        "asOf",
                        "engine");
        assertThat(first.at("/matches/0").fieldNames())
                .toIterable()
                .containsExactly("option", "match", "low", "high", "closestIn", "dominatedBy");
    }
}
