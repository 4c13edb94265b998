package org.equipoise.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.catalogue.ContentFixtures.changed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.equipoise.catalogue.ContentFixtures.Files;
import org.junit.jupiter.api.Test;

/// What is told of changes to the shipped aids.
class DifferenceTest {

    private static final String STATINS = "statins-primary-prevention";
    private static final String HEART = "heart-attack-or-stroke";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void findsNothingWhereNothingChanged() {
        assertThat(since(STATINS, _ -> {}).changes()).isEmpty();
    }

    @Test
    void tellsANumberInPeopleBeforeAndAfter() {
        Change change = only(since(STATINS, aid -> effect(aid, 0.72, 0.9, 0.64, 1.0)));

        assertThat(change.kind()).isEqualTo(Change.Kind.NUMBER);
        assertThat(change.sentence())
                .isEqualTo(
                        "Of people who take a statin, the number who will have a heart attack or stroke in the next 10"
                                + " years is now about 9 in 100. It was about 7 in 100. These numbers are for the person whom this"
                                + " information takes as an example. For others they may differ.");
        assertThat(change.before()).isEqualTo("about 7 in 100 (6 to 8)");
        assertThat(change.after()).isEqualTo("about 9 in 100 (6 to 10)");
        assertThat(change.touchesNumber()).isTrue();
        assertThat(change.isForPatients()).isTrue();
    }

    @Test
    void tellsTheRangeWhereItAloneChanged() {
        Change change = only(since(STATINS, aid -> effect(aid, 0.72, 0.72, 0.51, 0.93)));

        assertThat(change.sentence()).contains("is now about 7 in 100 (5 to 9). It was about 7 in 100 (6 to 8).");
        assertThat(change.isForPatients()).isTrue();
    }

    @Test
    void sparesPatientsANumberThatReadsTheSame() {
        Change change = only(since(STATINS, aid -> effect(aid, 0.72, 0.721, 0.64, 0.81)));

        assertThat(change.sentence()).contains("the exact number has changed a little");
        assertThat(change.before()).isNotEqualTo(change.after());
        assertThat(change.touchesNumber()).isFalse();
        assertThat(change.isForPatients()).isFalse();
    }

    /// 5 in 1,000 beside 3 in 100 would look like more.
    @Test
    void countsBothSidesInOneDenominator() {
        Difference difference = since("knee-osteoarthritis", aid -> estimate(aid, 0.4, 100));

        assertThat(difference.forPatients())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.before()).contains("in 1,000"))
                .allSatisfy(change -> assertThat(change.after()).contains("in 1,000"));
    }

    @Test
    void tellsWhatIsKnownNowAndWhatIsNoLongerTakenAsKnown() {
        Consumer<Files> unknown = aid -> {
            ObjectNode cell = aid.cell(HEART, "statin");
            cell.removeAll();
            cell.put("unknown", true);
        };
        assertThat(only(since(STATINS, unknown), Change.Kind.NUMBER).sentence())
                .isEqualTo(
                        "“Heart attack or stroke”, with “Take a statin”: this is no longer taken as known. It was said"
                                + " to be: about 7 in 100 (6 to 8). These numbers are for the person whom this information takes as"
                                + " an example. For others they may differ.");
        Difference back = Difference.between(changed(STATINS, unknown), changed(STATINS, _ -> {}), "en", TODAY);
        assertThat(only(back, Change.Kind.NUMBER).sentence())
                .contains("this was not known. It is now said to be: about 7 in 100 (6 to 8).");
    }

    @Test
    void tellsOptionsAndRowsThatComeGoAndChangeTheirNames() {
        Difference gone = since("knee-osteoarthritis", aid -> {
            ((ArrayNode) aid.aid().path("options")).remove(0);
            ((ArrayNode) aid.aid().path("attributes")).remove(0);
            aid.words("options", "wait").put("name", "Leave it");
            aid.words("attributes", "good-pain-relief").put("name", "Less pain");
        });
        assertThat(gone.forPatients())
                .extracting(Change::sentence)
                .contains(
                        "The option “Carry on as now and see” is now called “Leave it”.",
                        "This is no longer told: “Gain in the knee score after 1 year”.",
                        "“Good pain relief after 6 to 12 weeks” is now called “Less pain”.")
                .anyMatch(sentence -> sentence.endsWith("is no longer among the options."));
        assertThat(gone.parts()).contains("option wait", "attribute knee-score-gain", "attribute good-pain-relief");
    }

    @Test
    void tellsPatientsWhatANumberMeansWhereThatChanged() {
        Difference difference = since(STATINS, aid -> {
            ((ObjectNode) aid.row(HEART).path("time")).put("at", "P5Y");
            aid.words("attributes", HEART).put("time", "in the next 5 years");
            aid.words("attributes", HEART).put("population", "Adults over 50.");
        });
        assertThat(difference.forPatients())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.TIME, Change.Kind.POPULATION);
        assertThat(difference.changes()).hasSize(2);
        assertThat(difference.changes().getFirst().sentence())
                .isEqualTo(
                        "“Heart attack or stroke” is now told for this time: in the next 5 years. It was told for this"
                                + " one: in the next 10 years.");
    }

    @Test
    void tellsEditorsAloneWhatBacksANumber() {
        Difference difference = since(STATINS, aid -> {
            ObjectNode cell = aid.cell(HEART, "statin");
            cell.put("certainty", "low").put("reviewBy", "2027-01-01");
            ((ObjectNode) aid.words("attributes", HEART).path("cells").path("statin")).put("derivation", "By hand.");
            ((ArrayNode) cell.path("sources")).remove(1);
        });
        assertThat(difference.forPatients()).isEmpty();
        assertThat(difference.changes())
                .extracting(Change::kind)
                .containsExactly(
                        Change.Kind.CERTAINTY, Change.Kind.SOURCE, Change.Kind.DERIVATION, Change.Kind.REVIEW_DATE);
        assertThat(difference.changes().getFirst().sentence())
                .isEqualTo(
                        "“Heart attack or stroke”, with “Take a statin”: how sure this is, is now rated as low. It was"
                                + " rated as not rated.");
    }

    @Test
    void givesEditorsTextsBeforeAndAfter() {
        Change change = only(since(STATINS, aid -> aid.text().put("summary", "Shorter.")));

        assertThat(change.pointer()).isEqualTo("/texts/en/summary");
        assertThat(change.after()).isEqualTo("Shorter.");
        assertThat(change.before()).hasSizeGreaterThan(50);
        assertThat(change.isForPatients()).isFalse();
    }

    @Test
    void tellsTheNumbersOfATest() {
        Difference difference =
                since("psa-screening", aid -> ((ObjectNode) aid.aid().path("test")).put("falsePositives", 99));

        assertThat(only(difference).sentence())
                .startsWith("The number of people whom the test wrongly tells that something is there is now 99 in");
        assertThat(difference.forPatients()).hasSize(1);
    }

    @Test
    void marksANumberThatIsPastItsReviewDate() {
        Difference difference = Difference.between(
                changed(STATINS, _ -> {}),
                changed(STATINS, aid -> effect(aid, 0.72, 0.9, 0.64, 1.0)),
                "en",
                LocalDate.of(2029, 1, 1));
        assertThat(only(difference).sentence()).contains("is now about 9 in 100 (past its review date).");
    }

    @Test
    void isToldInEnglishWhereTheServiceDoesNotSpeakTheLanguage() {
        Difference difference = Difference.between(
                changed(STATINS, _ -> {}), changed(STATINS, aid -> aid.text().put("title", "New")), "xx", TODAY);

        assertThat(difference.language()).isEqualTo("en");
        assertThat(difference.changes()).hasSize(1);
    }

    private static void effect(Files aid, double before, double ratio, double low, double high) {
        ObjectNode effect = (ObjectNode) aid.cell(HEART, "statin").path("effect");
        assertThat(effect.path("ratio").asDouble()).isEqualTo(before);
        effect.put("ratio", ratio).put("low", low).put("high", high);
    }

    private static void estimate(Files aid, double events, int per) {
        ObjectNode cell = aid.cell("good-pain-relief", "medicines");
        ((ObjectNode) cell.path("estimate"))
                .put("events", events)
                .put("per", per)
                .remove(List.of("low", "high"));
    }

    private static Difference since(String slug, Consumer<Files> change) {
        return Difference.between(changed(slug, _ -> {}), changed(slug, change), "en", TODAY);
    }

    private static Change only(Difference difference) {
        assertThat(difference.changes()).hasSize(1);
        return difference.changes().getFirst();
    }

    private static Change only(Difference difference, Change.Kind kind) {
        return difference.changes().stream()
                .filter(change -> change.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
