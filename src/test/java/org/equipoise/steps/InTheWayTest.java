package org.equipoise.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.equipoise.decision.DecisionFixtures;
import org.equipoise.upkeep.Shelf;
import org.equipoise.web.BrowserTest;
import org.junit.jupiter.api.Test;

/// What patients read when something is in the way, and that nothing is lost of what they typed.
@QuarkusTest
class InTheWayTest extends BrowserTest {

    private static final String NOTES = "/my/steps/questions-and-worries";

    @Inject
    Shelf shelf;

    private Phone phone() {
        return new Phone(browser(), server(), "en");
    }

    private static String link(String decision) {
        return "/invitations/" + invite(decision);
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionIsGoneAndSendsItAgain() {
        String decision = openDecision();
        String link = link(decision);
        try (Phone patient = phone()) {
            patient.begins(link).opens(NOTES).fills("/questions/0", "<b>Can I</b> stop “later”?");
            patient.context().clearCookies(new ClearCookiesOptions().setName("equipoise-visit"));
            patient.goesOn().reads("You are no longer signed in").reads("<b>Can I</b> stop “later”?");
            patient.looks("session-gone");
            var other = patient.context().newPage();
            other.navigate(server() + link);
            other.locator("main form button").click();
            other.waitForURL(url -> !url.contains("/invitation"));
            patient.goesOn().isAt("/my/steps/for-my-team");
        }
        clinician()
                .get("/api/v1/decisions/{id}/answers", decision)
                .then()
                .body("answers.questions", contains("<b>Can I</b> stop “later”?"));
    }

    @Test
    void keepsWhatWasTypedWhenTheInvitationIsTakenBackMeanwhile() {
        String decision = openDecision();
        try (Phone patient = phone()) {
            patient.begins(link(decision)).opens(NOTES).fills("/worries/0", "Side effects");
            String newer = clinician()
                    .body("{\"replaceOthers\": true}")
                    .post("/api/v1/decisions/{id}/invitations", decision)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("link");
            patient.goesOn().reads("You are no longer signed in").reads("Side effects");
            var other = patient.context().newPage();
            other.navigate(newer);
            other.locator("main form button").click();
            patient.goesOn().isAt("/my/steps/for-my-team");
        }
        clinician()
                .get("/api/v1/decisions/{id}/answers", decision)
                .then()
                .body("answers.worries", contains("Side effects"));
    }

    @Test
    void savesNothingIntoTheDecisionOfAnotherInvitation() {
        String other = openDecision();
        try (Phone patient = phone()) {
            patient.begins(link(openDecision())).opens(NOTES).fills("/questions/0", "For the first one");
            var tab = patient.context().newPage();
            tab.navigate(server() + link(other));
            tab.locator("main form button").click();
            patient.goesOn().reads("This belongs to another decision").reads("For the first one");
            patient.looks("other-decision");
        }
        clinician()
                .get("/api/v1/decisions/{id}/answers", other)
                .then()
                .body("answers.questions", nullValue())
                .body("revision", is(0));
    }

    @Test
    void saysThatWhatIsRecordedCanNoLongerBeChanged() {
        String decision = openDecision();
        try (Phone patient = phone()) {
            patient.begins(link(decision)).opens(NOTES).fills("/questions/0", "Too late");
            record(decision);
            patient.goesOn()
                    .reads("This can no longer be changed")
                    .reads("Too late")
                    .looks("recorded-meanwhile");
            patient.opens(NOTES).reads("This can no longer be changed");
            patient.opens("/my/path").isAt("/my");
        }
    }

    private static void record(String decision) {
        DecisionFixtures.record(decision, "{\"outcome\": {\"kind\": \"chosen\", \"option\": \"statin\"}}");
    }

    @Test
    void tellsThatTheAidWasWithdrawnMeanwhileAndWhatToDo() {
        String slug = "statins-withdrawn-on-the-path";
        int version = shelf.publish(slug, _ -> {});
        String decision = Shelf.opened("clinician", slug);
        String link = link(decision);
        try (Phone patient = phone()) {
            patient.begins(link).presses("length", "short").goesOn();
            shelf.withdrawForEverybody(slug, version, "The numbers are too old.");
            patient.goesOn().reads("The numbers are too old.").looks("withdrawn-on-the-way");
            patient.opens(link).sends("/invitation").isAt("/my/path");
            patient.reads("This decision aid was withdrawn")
                    .reads("Ask your care team which information holds now")
                    .looks("withdrawn");
            patient.taps(patient.page().locator(".buttons a").first()).isAt("/my/steps/top-three");
        } finally {
            shelf.clear(slug);
        }
    }

    @Test
    void answersToWhatNobodyWouldTypeWithAPage() {
        String decision = openDecision();
        try (Phone patient = phone()) {
            patient.begins(link(decision));
            for (String address : new String[] {
                "/my/steps/most-and-least?part=999",
                "/my/steps/most-and-least?part=-1",
                "/my/steps/worst-to-best?part=2",
                "/my/steps/top-three?part=x",
                "/my/steps/no-such-step"
            }) {
                int status = patient.page().navigate(server() + address).status();
                assertThat(status).as(address).isIn(200, 404);
            }
            patient.opens("/my/steps/most-and-least?part=999").goesOn().reads("Choose one of the answers.");
            patient.opens("/my/steps/worst-to-best?part=2").goesOn().doesNotRead("Something went wrong");
        }
        clinician().get("/api/v1/decisions/{id}/answers", decision).then().body("revision", is(0));
    }
}
