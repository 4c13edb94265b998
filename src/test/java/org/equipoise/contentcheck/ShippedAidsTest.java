package org.equipoise.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.contentfile.Schemas;
import org.equipoise.riskmodel.RiskModelFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every aid that comes with Equipoise, as it stands in its folder.
class ShippedAidsTest {

    private static final Schemas SCHEMAS = Schemas.load();

    static Stream<AidFolder> shipped() throws IOException {
        return AidFolder.in(Path.of("decision-aids")).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void isSound(AidFolder folder) {
        switch (folder.read().check(Standards.ofFiles(SCHEMAS, RiskModelFixtures.contents()))) {
            case Manuscript.Verdict.Sound sound -> assertThat(sound.name()).isEqualTo(folder.name());
            case Manuscript.Verdict.Broken broken ->
                assertThat(broken.findings()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void saysThatNobodyReviewedIt(AidFolder folder) {
        Aid aid = ((Manuscript.Verdict.Sound)
                        folder.read().check(Standards.ofFiles(SCHEMAS, RiskModelFixtures.contents())))
                .content()
                .read();
        assertThat(aid.disclosures().reviews()).isEmpty();
        assertThat(aid.text("en").reviewed()).matches("(?s)No .* has reviewed this aid\\..*");
    }
}
