package org.equipoise.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.equipoise.catalogue.Offers;
import org.equipoise.catalogue.Withdrawal;
import org.equipoise.contentcheck.AidFolder;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.Schemas;
import org.equipoise.upkeep.Shelf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `withdrawn.yaml` beside an aid that is published.
@QuarkusTest
class WithdrawnFileTest {

    private static final String SLUG = "statins-withdrawn-by-file";
    private static final Schemas SCHEMAS = Schemas.load();

    @Inject
    Shelf shelf;

    @Inject
    Offers offers;

    @TempDir
    Path folder;

    @AfterEach
    void clear() {
        shelf.clear(SLUG);
    }

    @Test
    void withdrawsForEverybodyOnceAndForGood() throws IOException {
        int version = shelf.publish(SLUG, aid -> aid.text().put("title", "Withdrawn by a file"));
        String file = """
                withdrawn:
                  - versions: [%d]
                    reason: safety-concern
                    words: A harm was left out.
                    date: 2026-11-20
                """.formatted(version);

        assertThat(apply(file)).isEmpty();
        assertThat(apply(file)).isEmpty();
        assertThat(apply(null)).isEmpty();

        List<Withdrawal> withdrawn = offers.withdrawals(SLUG, null);
        assertThat(withdrawn).hasSize(1).first().satisfies(each -> {
            assertThat(each.reason()).isEqualTo(Withdrawal.Reason.SAFETY_CONCERN);
            assertThat(each.role()).isEqualTo("installation");
            assertThat(each.day()).hasToString("2026-11-20");
        });
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            {versions: [99], reason: superseded, words: Old., date: 2026-11-20} | withdrawn.yaml:1 /withdrawn/0/versions/0: version 99 was never published
            {versions: [1], reason: boredom, words: Old., date: 2026-11-20}     | /withdrawn/0/reason
            {versions: [1], reason: superseded, words: '', date: 2026-11-20}    | /withdrawn/0/words
            {versions: [1], reason: superseded, words: Old., date: yesterday}   | /withdrawn/0/date
            {versions: [0], reason: superseded, words: Old., date: 2026-11-20}  | /withdrawn/0/versions/0
            {versions: [1], reason: superseded, words: Old.}                    | date
            """)
    void refusesWithThePlaceOfTheFault(String entry, String finding) throws IOException {
        shelf.publish(SLUG, _ -> {});

        assertThat(apply("withdrawn: [%s]".formatted(entry)))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).asString().contains(finding));
    }

    @Test
    void refusesWhatIsNoYaml() throws IOException {
        assertThat(apply("withdrawn: [")).hasSize(1);
        assertThat(apply("")).hasSize(1);
    }

    private List<Finding> apply(@Nullable String yaml) throws IOException {
        Path file = folder.resolve(WithdrawnFile.NAME);
        if (yaml == null) {
            Files.delete(file);
        } else {
            Files.writeString(file, yaml);
        }
        return WithdrawnFile.in(new AidFolder(SLUG, folder)).apply(offers, SCHEMAS);
    }
}
