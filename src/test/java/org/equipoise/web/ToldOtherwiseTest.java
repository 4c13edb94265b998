package org.equipoise.web;

import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.equipoise.decision.DecisionFixtures.save;

import io.quarkus.test.junit.QuarkusTest;
import org.equipoise.decision.DecisionFixtures;
import org.junit.jupiter.api.Test;

/// Pages of a decision whose priorities were told elsewhere, by a method that the pages do not ask with.
@QuarkusTest
class ToldOtherwiseTest extends BrowserTest {

    private static final String CONCERNS = """
            "ownConcerns": [{"text": "My dog"}, {"text": "Looking after my wife"}]""";

    @Test
    void showsPointsAndLetsConcernsBeRenumbered() {
        String link = link("""
                {"priorities": {"method": "points", "points": {"heart-attack-or-stroke": 60, "own-2": 40},
                                "unsure": ["new-diabetes"]}, %s}""".formatted(CONCERNS));
        try (Visitor patient = visitor()) {
            Clinic.begin(patient, link).opens("/my/answers");
            patient.reads("60 of 100 points")
                    .reads("40 of 100 points")
                    .reads("Keeping my chance of diabetes low")
                    .reads("Not sure");
            patient.looks("told-by-points").opens("/my/comparison").reads("Looking after my wife");

            patient.opens("/my/steps/in-your-own-words").doesNotRead("How much does it matter?");
            patient.fills("Something that matters to me (2)", "").presses("Save and go on");
            patient.reads("Say anew what matters to you").looks("concern-with-points");
            patient.fills("Something that matters to me (2)", "Looking after my wife");
            patient.fills("Something that matters to me (1)", "").presses("Save and go on");

            patient.opens("/my/answers")
                    .doesNotRead("My dog")
                    .reads("Looking after my wife")
                    .reads("40 of 100 points");
        }
    }

    @Test
    void showsSwingsAndTakesRatingsInTheirPlace() {
        String link = link("""
                {"priorities": {"method": "swing", "swings": {"heart-attack-or-stroke": 100, "a-tablet-every-day": 35.5}}}""");
        try (Visitor patient = visitor()) {
            Clinic.begin(patient, link).opens("/my/answers").reads("35.5, beside 100 for the change that matters most");
            patient.opens("/my/steps/what-matters").reads("in another way").looks("ratings-after-swings");
            patient.page().locator("input[type=radio][value='7']").first().check();
            patient.presses("Save and go on")
                    .opens("/my/answers")
                    .doesNotRead("beside 100")
                    .reads("7");
        }
    }

    @Test
    void showsChoicesAndLetsThemBeTakenBack() {
        String link = link("""
                {"priorities": {"method": "best-worst", "tasks": [
                    {"shown": ["heart-attack-or-stroke", "own-1", "a-tablet-every-day"],
                     "best": "own-1", "worst": "a-tablet-every-day"},
                    {"shown": ["heart-attack-or-stroke", "new-diabetes", "own-2"]}]}, %s}""".formatted(CONCERNS));
        try (Visitor patient = visitor()) {
            Clinic.begin(patient, link).reads("Answered").opens("/my/answers");
            patient.reads(
                            "Of these: Lowering my chance of a heart attack or stroke; My dog; Not having a tablet to take every day")
                    .reads("Matters most: My dog")
                    .reads("Left open")
                    .looks("told-by-best-and-worst");

            patient.opens("/my/steps/what-matters").presses("Take back my answers on this page");
            patient.opens("/my/answers").doesNotRead("Matters most").reads("My dog");
            patient.opens("/my/steps/in-your-own-words").presses("Take back my answers on this page");
            patient.opens("/my/answers").doesNotRead("My dog");
        }
    }

    @Test
    void takesBackConcernsThatStandAmongTheTopThree() {
        String link = link("""
                {"priorities": {"method": "top-three", "attributes": ["own-2", "new-diabetes"]}, %s}""".formatted(CONCERNS));
        try (Visitor patient = visitor()) {
            Clinic.begin(patient, link).opens("/my/steps/in-your-own-words");
            patient.presses("Take back my answers on this page").opens("/my/answers");
            patient.doesNotRead("My dog").reads("Matters most").doesNotRead("Matters second");
        }
    }

    private static String link(String answers) {
        String decision = openDecision();
        save(clinician(), decision, 0, answers).then().statusCode(200);
        return "/invitations/" + DecisionFixtures.invite(decision);
    }
}
