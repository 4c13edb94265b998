package org.equipoise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.comparing.ComparisonFixtures;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.language.Language;
import org.equipoise.language.Words;
import org.junit.jupiter.api.Test;

/// What was stored can be shown again.
class SeenComparisonTest {

    private static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final Aid STATINS = AidFixtures.statins();

    /// Before there were draws, sentences, and what would change it.
    @Test
    void isShownAsFarAsItGoesWhereEngineOneMadeIt() throws IOException {
        ComparisonView seen = ComparisonView.read(
                Files.readAllBytes(Path.of("src/test/resources/comparison/seen-with-engine-1.json")));

        assertThat(seen.engine()).isEqualTo("1");
        Closeness closeness = Closeness.of(seen, ENGLISH);
        assertThat(closeness.verdict()).isEqualTo("It is too close to tell which option matches most closely.");
        assertThat(closeness.options())
                .extracting(Closeness.Option::name, Closeness.Option::match)
                .containsExactly(tuple("No statin", "65 of 100"), tuple("Take a statin", "67 of 100"));
        assertThat(closeness.options().getLast().parts())
                .extracting(Closeness.Part::points)
                .containsExactly("44.3", "23.1");
        assertThat(closeness.said()).isEmpty();
        assertThat(closeness.changes()).isEmpty();
        assertThat(closeness.tradeOffs()).hasSameSizeAs(seen.tradeOffs()).isNotEmpty();
        assertThat(ComparisonTable.of(STATINS, seen, ENGLISH).rows()).hasSameSizeAs(STATINS.attributes());
    }

    @Test
    void readsToTheSameBytesThatWereStored() {
        byte[] stored = ComparisonFixtures.withWorkings(
                        STATINS,
                        "{'profile': {'ten-year-risk': 0.10}, 'priorities': {'method': 'rating', 'ratings':"
                                + " {'heart-attack-or-stroke': 9, 'a-tablet-every-day': 4}}, 'ownConcerns': [{'text':"
                                + " 'My garden', 'importance': 3}], 'leaning': 'no-statin'}")
                .json();

        assertThat(ComparisonView.read(stored).json()).isEqualTo(stored);
    }
}
