package org.equipoise.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TermFinderTest {

    private static final TermFinder ENGLISH = new TermFinder(
            Locale.ENGLISH,
            List.of(
                    term("blood", "blood"),
                    term("blood-thinner", "blood thinner", "blood thinners"),
                    term("dpp-4", "DPP-4 tablet", "DPP-4"),
                    term("trial", "trial", "trials")));

    @Test
    void prefersTheLongestTerm() {
        assertThat(found("A blood thinner acts on blood."))
                .containsExactly("blood thinner=blood-thinner", "blood=blood");
    }

    @Test
    void findsWholeWordsAlone() {
        assertThat(found("Bloody trialists; trial.")).containsExactly("trial=trial");
    }

    @Test
    void makesNothingOfCapitals() {
        assertThat(found("Blood thinners\nBLOOD")).containsExactly("Blood thinners=blood-thinner", "BLOOD=blood");
    }

    @Test
    void findsTermsWithHyphensAndDigits() {
        assertThat(found("With a DPP-4 tablet or (DPP-4), not DPP-42."))
                .containsExactly("DPP-4 tablet=dpp-4", "DPP-4=dpp-4");
    }

    @Test
    void findsATermOverTheEndOfALine() {
        assertThat(found("a blood\nthinner")).containsExactly("blood\nthinner=blood-thinner");
    }

    @Test
    void findsArabicAndSpanishWords() {
        TermFinder arabic = new TermFinder(
                Locale.forLanguageTag("ar"),
                List.of(term("antibiotic", "مضاد حيوي", "المضاد الحيوي", "المضادات الحيوية")));
        assertThat(arabic.in("هل نبدأ المضاد الحيوي الآن؟")).hasSize(1);
        TermFinder spanish =
                new TermFinder(Locale.forLanguageTag("es"), List.of(term("antibiotic", "antibiótico", "antibióticos")));
        assertThat(spanish.in("¿Antibióticos? Un ANTIBIÓTICO; no antibiótica.")).hasSize(2);
    }

    @Test
    void takesTermsOfTheCommonLanguageForAVariant() {
        Glossaries glossaries = new Glossaries();
        glossaries.add(glossary("en", term("trial", "trial"), term("blood", "blood")));
        glossaries.add(glossary("en-simple", new Term("trial", "trial", List.of(), "A test.")));

        Glossary easy =
                glossaries.usedIn(List.of("A trial.", "No blood."), "en-simple").orElseThrow();
        assertThat(easy.terms()).extracting(Term::id).containsExactly("blood", "trial");
        assertThat(easy.terms().getLast().meaning()).isEqualTo("A test.");
        assertThat(glossaries.usedIn(List.of("A trial."), "es")).isEmpty();
        assertThat(glossaries.usedIn(List.of("Nothing hard."), "en")).isEmpty();
    }

    private static Glossary glossary(String language, Term... terms) {
        return new Glossary(language, Glossary.State.DRAFT, null, List.of(terms));
    }

    private static Term term(String id, String term, String... forms) {
        return new Term(id, term, List.of(forms), "It is explained.");
    }

    private static List<String> found(String text) {
        return ENGLISH.in(text).stream()
                .map(place -> text.substring(place.start(), place.end()) + "="
                        + place.term().id())
                .toList();
    }
}
