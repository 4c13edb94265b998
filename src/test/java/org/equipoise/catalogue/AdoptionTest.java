package org.equipoise.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.equipoise.aid.AidContent;
import org.equipoise.finding.AidIndex;
import org.equipoise.finding.AidSearch;
import org.equipoise.finding.FindingFixtures;
import org.equipoise.finding.ListedAid;
import org.junit.jupiter.api.Test;

/// Versions that were published elsewhere; all of it is gone again after each test.
@QuarkusTest
@TestTransaction
class AdoptionTest {

    private static final String SLUG = "adopted-knee";

    private final AidCatalogue catalogue;
    private final AidIndex index;
    private final EntityManager database;

    AdoptionTest(AidCatalogue catalogue, AidIndex index, EntityManager database) {
        this.database = database;
        this.catalogue = catalogue;
        this.index = index;
    }

    @Test
    void keepsItsNumberAndItsHash() {
        AidContent content = titled("Quokka knees");
        assertThat(catalogue.adopt(content, 3)).isEqualTo(new Adoption.Adopted(3, true));
        AidVersion newest = catalogue.newest(SLUG).orElseThrow();
        assertThat(newest.version()).isEqualTo(3);
        assertThat(newest.hash()).isEqualTo(content.hash());
        assertThat(catalogue.content(SLUG, 3)).contains(content);
    }

    @Test
    void takesAnEarlierVersionIntoTheHistoryAlone() {
        adopted("Quokka knees", 3);
        assertThat(catalogue.adopt(titled("Wombat knees"), 1)).isEqualTo(new Adoption.Adopted(1, false));
        assertThat(catalogue.newest(SLUG).orElseThrow().version()).isEqualTo(3);
        assertThat(catalogue.history(SLUG)).extracting(AidVersion::version).containsExactly(3, 1);
        assertThat(found("wombat")).isEmpty();
        assertThat(found("quokka")).containsExactly(SLUG);
    }

    @Test
    void takesNothingTwiceAndNoNumberThatIsTaken() {
        adopted("Quokka knees", 1);
        adopted("Wombat knees", 2);
        assertThat(catalogue.adopt(titled("Quokka knees"), 5)).isEqualTo(new Adoption.Known(1));
        assertThat(catalogue.adopt(titled("Numbat knees"), 2)).isEqualTo(new Adoption.NumberTaken(2));
        assertThat(catalogue.history(SLUG)).hasSize(2);
    }

    @Test
    void goesOnCountingBehindWhatWasAdopted() {
        adopted("Quokka knees", 7);
        assertThat(catalogue.publish(titled("Wombat knees"))).isEqualTo(new Publication.Published(8));
    }

    private void adopted(String title, int version) {
        catalogue.adopt(titled(title), version);
        database.flush();
        database.clear();
    }

    private static AidContent titled(String title) {
        return FindingFixtures.content(SLUG, Map.of("en", title), List.of());
    }

    private List<String> found(String words) {
        return index.find(AidSearch.words(words, null, 5, "en")).items().stream()
                .map(ListedAid::slug)
                .toList();
    }
}
