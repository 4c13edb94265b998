package org.equipoise.clinicianpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.STATINS;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.patient;
import static org.equipoise.decision.DecisionFixtures.save;
import static org.equipoise.decision.DecisionFixtures.signedIn;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.equipoise.Contract;
import org.equipoise.MovableClock;
import org.equipoise.decision.DecisionFixtures;
import org.equipoise.upkeep.Shelf;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Clinic;
import org.equipoise.web.Screen;
import org.equipoise.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The day's list, in a real browser.
@QuarkusTest
class TodayPageTest extends BrowserTest {

    private static final String ANSWERS = """
            {"leaning": "undecided", "finished": true}""";

    @Inject
    Shelf shelf;

    @ParameterizedTest
    @ValueSource(ints = {768, 1280})
    void showsDecisionsByDayAndWhatIsWaiting(int width) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        String ready = open("Day-today-" + width, at(today, "23:58"));
        save(patient(invite(ready)), ready, 0, ANSWERS).then().statusCode(200);
        open("Day-later-" + width, at(today.plusDays(2), "09:30"));
        open("Day-over-" + width, at(today.minusDays(1), "11:00"));
        open("Day-none-" + width, null);
        try (Visitor clinician = visitor()) {
            Screen.at(Clinic.signIn(clinician), width).opens("/decisions").reads("waiting for you");
            assertThat(group(clinician, "day-" + today).innerText())
                    .contains("Today,", "Day-today-" + width, "23:58", "The patient is ready", "nobody has read");
            assertThat(group(clinician, "day-" + today.plusDays(2)).innerText())
                    .contains("Day-later-" + width, "09:30")
                    .doesNotContain("nobody has read", "Day-today-");
            assertThat(group(clinician, "before").innerText()).contains("Day-over-" + width, "nothing is recorded");
            assertThat(group(clinician, "no-day").innerText()).contains("Day-none-" + width);
            Screen.looks(clinician, "today");

            clinician.opens("/decisions/" + ready + "/handover").opens("/decisions");
            assertThat(group(clinician, "day-" + today)
                            .locator("li", new Locator.LocatorOptions().setHasText("Day-today-" + width))
                            .innerText())
                    .doesNotContain("nobody has read");
        }
    }

    /// A review in a month is listed from its day on, and no more once the record names a later one.
    @Test
    void listsWhatWasToBeLookedAtAgain() {
        String decision = open("Day-again", null);
        LocalDate again = LocalDate.now(ZoneId.systemDefault()).plusMonths(1);
        String content = "{\"outcome\": {\"kind\": \"deferred\"}, \"reviewOn\": \"%s\"}";
        DecisionFixtures.record(decision, content.formatted(again));
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens("/decisions").doesNotRead("Day-again");
            MovableClock.set("P32D");
            clinician.opens("/decisions");
            assertThat(group(clinician, "reviews").innerText())
                    .contains("To be looked at again", "Day-again", "It was to be looked at again by");
            clinician.looks("today-reviews");
            clinician()
                    .header("If-Match", "\"2\"")
                    .body("{\"reason\": \"Looked at again\", \"content\": " + content.formatted(again.plusYears(1))
                            + "}")
                    .post("/api/v1/decisions/{id}/summary/amendments", decision)
                    .then()
                    .statusCode(201);
            clinician.opens("/decisions").doesNotRead("Day-again");
        }
    }

    @Test
    void findsADecisionByItsReferenceWithoutTheReferenceInTheAddress() {
        String decision = open("Needle-100%_a", null);
        open("Haystack-1", null);
        open("Haystack-2", null);
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens("/decisions");
            find(clinician, "needle-100%_").isAt("/decisions/" + decision);
            find(clinician.opens("/decisions"), "haystack").reads("Haystack-1").reads("Haystack-2");
            assertThat(clinician.page().url()).doesNotContainIgnoringCase("haystack");
            clinician.looks("today-found");
            find(clinician.opens("/decisions"), "%").reads("No decision has a reference that begins so");
            find(clinician, "").reads("Write a reference, or its beginning");
        }
    }

    @Test
    void opensADecisionWithAnAppointmentAndMovesIt() {
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens("/decisions");
            clinician.page().locator("select[name='/aid']").selectOption(STATINS);
            clinician
                    .fills("Your reference for the patient", "Appointed")
                    .fills("Day of the appointment", "2031-02-03");
            clinician
                    .presses("Open the decision")
                    .reads("Write the time as hours and minutes")
                    .looks("today-refused");
            clinician.fills("Time of the appointment", "08:45").presses("Open the decision");
            clinician.reads("3 February 2031 at 08:45").looks("decision-appointed");
            clinician.page().locator("summary").first().click();
            clinician.fills("Day of the appointment", "").fills("Time of the appointment", "");
            clinician.presses("Keep this appointment").doesNotRead("3 February 2031");
            clinician.page().locator("summary").first().click();
            clinician.fills("Day of the appointment", "2031-02-04").fills("Time of the appointment", "10:00");
            clinician.presses("Keep this appointment").reads("4 February 2031 at 10:00");
        }
    }

    @Test
    void saysThatAnAidWasWithdrawnSinceTheFormWasOpened() {
        shelf.publish("statins-gone-meanwhile", _ -> {});
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens("/decisions");
            clinician.page().locator("select[name='/aid']").selectOption("statins-gone-meanwhile");
            clinician.fills("Your reference for the patient", "Meanwhile");
            shelf.withdrawForEverybody("statins-gone-meanwhile", 1, "Its numbers were wrong.");
            clinician
                    .presses("Open the decision")
                    .reads("was withdrawn since the page was opened")
                    .reads("Its numbers were wrong.")
                    .looks("today-withdrawn");
            assertThat(clinician
                            .page()
                            .getByLabel("Your reference for the patient")
                            .inputValue())
                    .isEqualTo("Meanwhile");
            find(clinician, "Meanwhile").reads("No decision has a reference that begins so");
        } finally {
            shelf.clear("statins-gone-meanwhile");
        }
    }

    @Test
    void isForCliniciansAlone() {
        signedIn(Contract.contractOfResponses(), "author")
                .body("{\"appointment\": null}")
                .put("/api/v1/decisions/{id}/appointment", open("Not-theirs", null))
                .then()
                .statusCode(403);
    }

    private static Visitor find(Visitor clinician, String reference) {
        clinician.page().locator("input[name='/find']").fill(reference);
        return clinician.presses("Find");
    }

    private static Locator group(Visitor clinician, String id) {
        return clinician.page().locator("section[aria-labelledby='%s']".formatted(id));
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZoneId.systemDefault()).toInstant();
    }

    private static String open(String reference, @Nullable Instant appointment) {
        String body = """
                {"aid": "%s", "patientReference": "%s", "appointment": %s}""".formatted(STATINS, reference, appointment == null ? "null" : "\"" + appointment + "\"");
        return clinician()
                .body(body)
                .post("/api/v1/decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
