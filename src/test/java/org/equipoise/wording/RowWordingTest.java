package org.equipoise.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.aid.AidFixtures.risk;
import static org.equipoise.aid.AidFixtures.row;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Cell;
import org.equipoise.evidence.Scale;
import org.equipoise.profile.Found;
import org.equipoise.profile.PersonalEvidence;
import org.equipoise.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowWordingTest {

    private static final List<String> OPTIONS = List.of("wait", "operate");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Sentences ENGLISH = Sentences.in("en").orElseThrow();

    @ParameterizedTest(name = "{0} ({1} to {2}) is told as: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0.072  | 0.064  | 0.081  | about 7 (it may be as few as 6 or as many as 8)",
                "0.072  | 0.070  | 0.073  | about 7 (the range is so narrow that it rounds to the same number)",
                "0.012  | 0.003  | 0.030  | about 1 (it may be fewer than 1 or as many as 3)",
                "0.012  | 0      | 0.030  | about 1 (it may be none or as many as 3)",
                "0      | 0      | 0.012  | none (it may be none or as many as 1)",
                "0.98   | 0.95   | 0.998  | about 98 (it may be as few as 95 or more than 99)",
                "1      | 0.9    | 1      | all 100 (it may be as few as 90 or all 100)"
            })
    void putsTheRangeIntoTheSentence(double value, double low, double high, String words) {
        assertThat(happens(risk(value, low, high)))
                .isEqualTo("Of 100 people who choose operate, %s have pain in a year.".formatted(words));
    }

    @Test
    void saysWhereNoRangeIsKnown() {
        assertThat(happens(risk(0.1)))
                .isEqualTo("Of 100 people who choose operate, about 10 (the range around it is not known) have pain"
                        + " in a year.");
    }

    @Test
    void countsARowWithARareEventInThousands() {
        assertThat(happens(risk(0.0004, 0.0001, 0.0012)))
                .isEqualTo("Of 1,000 people who choose operate, fewer than 1 (it may be fewer than 1 or as many as 1)"
                        + " have pain in a year.");
    }

    @Test
    void tellsTheOtherFrameInItsOwnSentence() {
        RowWording row = wording(risk(0.2), risk(0.072, 0.064, 0.081));
        assertThat(row.happensNot("operate", row.counted("operate").orElseThrow()))
                .isEqualTo("Of 100 people who choose operate, about 93 (it may be as few as 92 or as many as 94) do not"
                        + " have pain in a year.");
    }

    @Test
    void tellsBothFramesAndHowSureOneCanBe() {
        assertThat(cell(risk(0.0004, 0.0001, 0.0012), TODAY))
                .isEqualTo("Of 1,000 people who choose operate, fewer than 1 (it may be fewer than 1 or as many as 1)"
                        + " have pain in a year. More than 999 (it may be as few as 999 or more than 999) do not have"
                        + " pain. We can be fairly sure of this number. New research may change it.");
    }

    @Test
    void callsTheStudiesStrongAndNotTheNumberSureWhereNoRangeIsKnown() {
        assertThat(cell(risk(0.1), TODAY))
                .endsWith("The studies behind this number are fairly strong. New research may change it. How far off it"
                        + " may be is not known.")
                .doesNotContain("sure of this number");
        assertThat(cell(AidFixtures.quantity(1), TODAY)).doesNotContain("sure of this number");
    }

    @Test
    void tellsAQuantityWithItsUnitAndRange() {
        assertThat(cell(AidFixtures.quantity(3.456, 0.0123, 1234.5), TODAY))
                .isEqualTo(
                        "For people who choose operate: about 3.46 days in a year (it may be as little as 0.012 or as"
                                + " much as 1,234.5). We can be fairly sure of this number. New research may change it.");
    }

    @Test
    void marksANumberFromItsReviewDateOn() {
        String stale = "This number is past its review date. It may be out of date.";
        assertThat(cell(risk(0.1), AidFixtures.REVIEW_BY.minusDays(1))).doesNotContain(stale);
        assertThat(cell(risk(0.1), AidFixtures.REVIEW_BY)).endsWith(stale);
        assertThat(cell(AidFixtures.quantity(1), AidFixtures.REVIEW_BY)).endsWith(stale);
    }

    @Test
    void saysOfWhatIsUnknownThatItIs() {
        assertThat(cell(AidFixtures.unknown(), TODAY)).isEqualTo("We do not know yet.");
    }

    @Test
    void drawsAnOptionBesideTheOneWithoutTreatment() {
        PictographView picture = picture(risk(0.10), risk(0.072));
        assertThat(picture.icons()).isEqualTo(100);
        assertThat(picture.text())
                .isEqualTo("100 icons, one for each of 100 people who choose operate: 7 have pain either way; 3 spared:"
                        + " 3 fewer have pain than with “Option wait”; 90 do not have pain either way.");
    }

    @Test
    void drawsTheExtraOnes() {
        assertThat(picture(risk(0), risk(0.05)).segments())
                .extracting(PictographView.SegmentView::label)
                .containsExactly("5 more have pain than with “Option wait”", "95 do not have pain either way");
    }

    @Test
    void saysThatPeopleAreSparedOnlyWhereWhatIsCountedIsUnwanted() {
        Aid wanted = AidFixtures.aid(OPTIONS, row("pain", new Scale(0, 1), OPTIONS, risk(0.10), risk(0.072)));
        assertThat(PictographView.of(wanted, wording(wanted), "operate").segments())
                .extracting(PictographView.SegmentView::label)
                .contains("3 fewer have pain than with “Option wait”");
    }

    @Test
    void drawsAnOptionForItselfWhereNothingIsKnownWithoutTreatment() {
        assertThat(picture(AidFixtures.unknown(), risk(0.05)).segments())
                .extracting(PictographView.SegmentView::label)
                .containsExactly("5 have pain", "95 do not have pain");
    }

    @Test
    void neverSaysThatAllAreSparedWhereSomeAreNot() {
        assertThat(picture(AidFixtures.unknown(), risk(0.0004)).text())
                .isEqualTo("1,000 icons, one for each of 1,000 people who choose operate: more than 999 do not have"
                        + " pain. Fewer than 1 of them have pain, so no icon is filled.");
    }

    @Test
    void speaksTheLanguagesThatItHasSentencesFor() {
        assertThat(Sentences.in("en-GB")).isPresent();
        assertThat(Sentences.in("fi")).isEmpty();
        assertThat(Sentences.in("")).isEmpty();
    }

    private static String happens(Cell operate) {
        RowWording row = wording(AidFixtures.unknown(), operate);
        return row.happens("operate", row.counted("operate").orElseThrow());
    }

    private static String cell(Cell operate, LocalDate day) {
        Aid aid = aid(AidFixtures.unknown(), operate);
        return wording(AidFixtures.unknown(), operate)
                .cell("operate", new PersonalEvidence(aid, Profile.ofReferencePerson(aid)).of(operate), day);
    }

    private static PictographView picture(Cell wait, Cell operate) {
        return PictographView.of(aid(wait, operate), wording(wait, operate), "operate");
    }

    private static RowWording wording(Cell wait, Cell operate) {
        return wording(aid(wait, operate));
    }

    private static RowWording wording(Aid aid) {
        Attribute pain = aid.attribute("pain").orElseThrow();
        PersonalEvidence evidence = new PersonalEvidence(aid, Profile.ofReferencePerson(aid));
        Map<String, Found> cells = new LinkedHashMap<>();
        OPTIONS.forEach(option -> cells.put(option, evidence.of(pain.cell(option))));
        return new RowWording(aid.text("en"), ENGLISH, pain, cells);
    }

    private static Aid aid(Cell wait, Cell operate) {
        return AidFixtures.aid(OPTIONS, row("pain", new Scale(1, 0), OPTIONS, wait, operate));
    }
}
