package org.equipoise.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.attestation.Attestation;
import org.equipoise.criteria.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Each of the 44 items of IPDAS, broken alone in a good aid: that item turns, and no other.
class EveryItemTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Checklist IPDAS =
            Objects.requireNonNull(Shelf.shipped().get("ipdas-4"));
    private static final String NOBODY = "";

    private static final String BREAKS = """
            1.1.1 | aid  | /condition/codes                              | []
            1.1.1 | text | /condition/description                        | Prostate cancer can be found by a test.
            1.1.2 | text | /question                                     | Do I have PSA tests to look for cancer, or go without
            1.1.2 | text | /question                                     | Do I have PSA tests?
            1.1.3 | aid  | /options/0/noActiveTreatment                  | false
            1.1.3 | text | /options/psa-test/description                 | ` `
            1.1.4 | none of kind | benefit                               | unknown
            1.1.5 | none of kind | harm burden                           | unknown
            1.2.1 | aid  | /attributes/14/facet                          | physical
            2.1.1 | long | /options/psa-test/practical/0                 | 290
            2.1.1 | aid  | /attributes/4/cells/no-psa-test               | { level: 0.5 }
            2.2.1 | aid  | /attributes/8/cells/psa-test/sources          | []
            2.2.1 | aid  | /attributes/5/cells/psa-test/sources          | []
            2.2.1 | aid  | /sources/1/url                                |
            2.2.2 | aid  | /evidence/searched                            | 2026-11-27
            2.2.3 | aid  | /reviewBy                                     | 2031-11-24
            2.2.3 | aid  | /reviewBy                                     | 2026-11-26
            2.2.3 | text | /updatePolicy                                 | ` `
            2.2.4 | text | /attributes/leaking-urine/cells/psa-test/note |
            2.3.1 | text | /funding                                      | ` `
            2.4.1 | text | /test/measures                                | ` `
            2.4.2 | text | /test/ifFound                                 | ` `
            2.4.3 | text | /test/ifNotFound                              | ` `
            2.4.4 | text | /test/overdiagnosis                           | ` `
            2.4.4 | aid  | /test/overdiagnosed                           |
            K1    | text | /condition/naturalCourse                      |
            K2    | aid  | /attributes/1/cells/psa-test                  |
            K3    | no risk | no-psa-test                                | unknown
            K4    | text | /population                                   | ` `
            K5    | aid  | /profile/0/reference                          |
            K6    | aid  | /attributes/7/time                            |
            K7    | aid  | /attributes/9/cells/psa-test/estimate         | { events: 4, per: 10000 }
            K8    | text | /attributes/false-alarm/happensNot            |
            K9    | aid  | /valuesQuestions/4                            |
            K10   | aid  | /knowledge                                    | []
            K11   | aid  | /questionsToAsk                               | [what-are-my-options, benefits-and-harms]
            K18   | aid  | /evidence/databases                           |
            K18   | text | /howMade                                      | ` `
            K19   | aid  | /evidence/appraisal                           | none
            K19   | aid  | /attributes/8/cells/psa-test/certainty        | not-rated
            K20   | aid  | /disclosures/authors/0/qualification          |
            K21   | long | /howMade                                      | 302
            K24   | aid  | /test/truePositives                           |
            K25   | aid  | /test/trueNegatives                           |
            K26   | aid  | /test/falsePositives                          |
            K27   | aid  | /test/falseNegatives                          |
            K28   | aid  | /test/detection                               |
            """;

    @Test
    void isMetByAnAidThatHasEverything() {
        assertThat(verdicts(AidUnderTest.good().read(), NOBODY))
                .hasSize(44)
                .allSatisfy((item, verdict) -> assertThat(verdict).isEqualTo(Assessment.Verdict.MET));
    }

    @ParameterizedTest(name = "{0}: {2} becomes {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = BREAKS)
    void turnsAloneWhenItsOwnPlaceIsBroken(String item, String how, String place, @Nullable String value) {
        AidUnderTest aid = AidUnderTest.good();
        String broken = value == null ? "" : value;
        switch (how) {
            case "text" -> aid.word(place, broken);
            case "long" -> aid.word(place, "One word. ".repeat(Integer.parseInt(broken) / 2));
            case "none of kind" ->
                aid.unknown(
                        "no-psa-test", row -> place.contains(row.path("kind").asText()));
            case "no risk" ->
                aid.unknown(
                        place,
                        row -> row.at("/cells/" + place).has("estimate")
                                || row.at("/cells/" + place).has("baseline"));
            default -> aid.set(place, broken);
        }

        assertThat(turned(aid.read(), NOBODY)).isEqualTo(Map.of(item, Assessment.Verdict.NOT_MET));
    }

    @Test
    void turnsToAPersonWhereALanguageHasNoFormula() {
        AidUnderTest aid = AidUnderTest.good();
        aid.texts.put("fi", Objects.requireNonNull(aid.texts.get("en")));

        assertThat(turned(aid.read(), "K21")).isEqualTo(Map.of("K21", Assessment.Verdict.NEEDS_A_PERSON));
        assertThat(turned(aid.read(), NOBODY)).isEmpty();
    }

    static Stream<String> thatNeedAPerson() {
        return IPDAS.items().stream()
                .filter(item -> item.level() != Checklist.Level.STRUCTURE)
                .map(Checklist.Item::id);
    }

    /// The eight that only people can attest, and the six that structure proves in part.
    @ParameterizedTest
    @MethodSource("thatNeedAPerson")
    void turnsBackWhenItsConfirmationIsMissingOrWithdrawn(String item) {
        Aid aid = AidUnderTest.good().read();

        assertThat(turned(aid, item)).isEqualTo(Map.of(item, Assessment.Verdict.NEEDS_A_PERSON));
        assertThat(verdicts(aid, attestations(item, Instant.EPOCH)))
                .containsEntry(item, Assessment.Verdict.NEEDS_A_PERSON)
                .containsValue(Assessment.Verdict.MET);
    }

    @Test
    void isBrokenOrLeftUnconfirmedHereForEveryItem() {
        TreeSet<String> broken = new TreeSet<>(thatNeedAPerson().toList());
        BREAKS.lines().map(line -> line.split("\\|", -1)[0].strip()).forEach(broken::add);

        assertThat(broken)
                .containsExactlyInAnyOrderElementsOf(
                        IPDAS.items().stream().map(Checklist.Item::id).toList());
    }

    private static Map<String, Assessment.Verdict> turned(Aid aid, String unconfirmed) {
        Map<String, Assessment.Verdict> turned = verdicts(aid, unconfirmed);
        turned.values().removeIf(verdict -> verdict == Assessment.Verdict.MET);
        return turned;
    }

    private static Map<String, Assessment.Verdict> verdicts(Aid aid, String unconfirmed) {
        return verdicts(
                aid,
                IPDAS.items().stream()
                        .map(Checklist.Item::id)
                        .filter(id -> !id.equals(unconfirmed))
                        .flatMap(id -> attestations(id, null).stream())
                        .toList());
    }

    private static Map<String, Assessment.Verdict> verdicts(Aid aid, List<Attestation> attestations) {
        Map<String, Assessment.Verdict> verdicts = new TreeMap<>();
        Assessment.of(IPDAS, new Subject(aid, TODAY), attestations)
                .items()
                .forEach(found -> verdicts.put(found.item().id(), found.verdict()));
        return verdicts;
    }

    private static List<Attestation> attestations(String item, @Nullable Instant withdrawn) {
        return List.of(new Attestation(
                UUID.randomUUID(),
                "hash",
                "ipdas-4",
                item,
                "an-organisation",
                "patient",
                TODAY,
                "https://example.org/report",
                12,
                null,
                Instant.EPOCH,
                withdrawn));
    }
}
