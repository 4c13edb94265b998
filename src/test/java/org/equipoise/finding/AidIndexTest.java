package org.equipoise.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.equipoise.catalogue.AidCatalogue;
import org.junit.jupiter.api.Test;

/// Aids of our own making, which are gone again after each test.
@QuarkusTest
@TestTransaction
class AidIndexTest {

    private static final String CODES = "urn:example:codes";

    private final AidIndex index;
    private final AidCatalogue catalogue;
    private final EntityManager database;

    AidIndexTest(AidIndex index, AidCatalogue catalogue, EntityManager database) {
        this.index = index;
        this.catalogue = catalogue;
        this.database = database;
    }

    @Test
    void knowsFormsOfAWordInItsOwnLanguage() {
        lists("otitis", Map.of("es", "Infecciones de oído y antibióticos"));
        assertThat(slugs("infección oído")).contains("otitis");
        assertThat(slugs("infeccion oido")).contains("otitis");
        assertThat(slugs("los antibiotico")).contains("otitis");
    }

    @Test
    void findsArabicWithAndWithoutItsMarks() {
        lists("rukba", Map.of("ar", "خُشونةُ الرُّكبة: الجراحة"));
        assertThat(slugs("خشونة الركبة")).contains("rukba");
        assertThat(slugs("جراحة")).contains("rukba");
    }

    @Test
    void findsOtherLanguagesByTheirWordsWithoutAccents() {
        lists("polvi", Map.of("fi", "Polven nivelrikko"));
        assertThat(slugs("polven nivelr")).containsExactly("polvi");
        lists("genou", Map.of("fr", "Arthrose du genou préopératoire"));
        assertThat(slugs("preoperatoire")).containsExactly("genou");
    }

    @Test
    void doesNotMixTheWordsOfTwoLanguages() {
        lists("mixed", Map.of("en", "Qwertish pain", "es", "Dolor zxcvbado"));
        assertThat(slugs("qwertish pain")).containsExactly("mixed");
        assertThat(slugs("qwertish dolor")).isEmpty();
    }

    @Test
    void findsByACodeWithItsSystemOrWithout() {
        lists("coded", Map.of("en", "Coded"), new Listing.Code(CODES, "ZZ17.1"));
        assertThat(codes(CODES + "|ZZ17.1")).containsExactly("coded");
        assertThat(codes("ZZ17.1")).containsExactly("coded");
        assertThat(codes(CODES + "|")).containsExactly("coded");
        assertThat(codes("http://snomed.info/sct|ZZ17.1")).isEmpty();
        assertThat(slugs("ZZ17.1")).containsExactly("coded");
    }

    @Test
    void forgetsWhatTheVersionBeforeSaid() {
        lists("changed", Map.of("en", "Zebrafishpain"), new Listing.Code(CODES, "Q00"));
        lists("changed", Map.of("en", "Unicornache"));
        assertThat(slugs("zebrafishpain")).isEmpty();
        assertThat(codes("Q00")).isEmpty();
        assertThat(slugs("unicornache")).containsExactly("changed");
    }

    @Test
    void suggestsOnlyWhatFindsSomething() {
        lists("changed", Map.of("en", "Zebrafishpain"));
        lists("changed", Map.of("en", "Unicornache"));
        assertThat(find("zebrafishpane").suggestions()).isEmpty();
        assertThat(find("unicornahce").suggestions()).containsExactly("unicornache");
    }

    @Test
    void answersInTheLanguageThatFitsItsReader() {
        lists("both", Map.of("en", "Bothenglish", "es", "Ambosidiomas"));
        ListedAid listed = index.find(AidSearch.words("bothenglish", null, 5, "es-MX"))
                .items()
                .getFirst();
        assertThat(listed.title()).isEqualTo("Ambosidiomas");
        assertThat(listed.languages()).containsExactly("en", "es");
    }

    private void lists(String slug, Map<String, String> titles, Listing.Code... codes) {
        catalogue.publish(FindingFixtures.content(slug, titles, List.of(codes)));
        database.flush();
        database.clear();
    }

    private FoundAids find(String words) {
        return index.find(AidSearch.words(words, null, 50, "en"));
    }

    private List<String> slugs(String words) {
        return find(words).items().stream().map(ListedAid::slug).toList();
    }

    private List<String> codes(String code) {
        return index.find(new AidSearch("", "", code, "", "", null, 50, "en")).items().stream()
                .map(ListedAid::slug)
                .toList();
    }
}
