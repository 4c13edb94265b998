package org.equipoise.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.equipoise.document.Pdf;
import org.junit.jupiter.api.Test;

/// The whole way of one decision, in two real browsers without scripts.
@QuarkusTest
class JourneyTest extends BrowserTest {

    private static final String AID = "statins-primary-prevention";
    private static final String REFERENCE = "Journey-1";

    @Test
    void leadsFromTheInvitationToAConfirmedSummary() {
        try (Visitor clinician = visitor();
                Visitor patient = visitor()) {
            clinician.opens("/sign-in").looks("sign-in");
            Clinic.signIn(clinician).follows("Decisions").looks("decisions");
            Clinic.openDecision(clinician, AID, REFERENCE).looks("decision");
            String decision = clinician.page().url();
            String link = Clinic.invite(clinician);
            clinician.looks("decision-invited").opens(decision).doesNotRead(link);

            prepare(patient, link);
            consult(clinician, decision);
            confirm(patient);
            amend(clinician, decision);
            patient.opens("/my/summary")
                    .reads("The patient asked for a later date")
                    .reads("Yes, this is what was agreed");
            patient.follows("Close").looks("sign-out").presses("Sign out").reads("has forgotten who used it");
            patient.opens("/my").doesNotRead("What you told us");
        }
    }

    private static void prepare(Visitor patient, String link) {
        patient.opens(link)
                .isAt("/invitation")
                .reads("Demonstration invites you")
                .looks("invitation");
        patient.presses("Begin").isAt("/my").looks("my");
        patient.follows("The options and what is known about them")
                .reads("Statins")
                .opens("/my");
        patient.presses("15 minutes").looks("step-the-decision").presses("Go on");
        patient.looks("step-my-options").presses("Go on");
        patient.looks("step-about-you")
                .fills("Your chance of a heart attack", "15")
                .presses("Save and go on");
        patient.looks("step-what-each-is-like").presses("Go on");
        patient.fills("Something that matters to me (1)", "Looking after my wife");
        patient.looks("step-own-words").presses("Save and go on");
        patient.looks("step-ways").follows("Rate each thing from 0 to 10");
        patient.looks("step-what-matters").picks("Lowering my chance of a heart attack or stroke", "9");
        patient.picks("Not having a tablet to take every day", "4");
        patient.picks("Having few blood tests and visits", "Not sure").picks("Looking after my wife", "7");
        patient.presses("Save and go on").looks("step-what-that-means").presses("Go on");
        patient.picks("Once I have chosen, I cannot change my mind.", "True").presses("Save and go on");
        patient.reads("This is not true. You can start later")
                .looks("step-what-is-clear")
                .presses("Go on");
        patient.picks("Which way do you lean", "I am undecided").picks("How sure are you", "A little");
        patient.looks("step-where-you-stand");
        patient.presses("Save and go on")
                .fills("Question 1", "Can I stop later?")
                .fills("Worry 1", "My muscles");
        patient.looks("step-questions").presses("Save and go on").isAt("/my/steps/for-my-team");
        patient.picks("Who would you like", "My care team and I make it together")
                .picks("Do you need an interpreter?", "No")
                .fills("Is there anything else", "My sister comes with me")
                .looks("step-for-my-team")
                .presses("Save, but I am not ready yet")
                .isAt("/my/answers");
        patient.reads("Looking after my wife")
                .reads("7 of 10")
                .reads("Not sure")
                .reads("(how many in 100)")
                .reads("I am undecided")
                .reads("My sister comes with me")
                .looks("my-answers");
        patient.follows("See the options side by side").looks("my-comparison");
        patient.reads("How closely each option matches")
                .reads("How sure this is")
                .reads("You were not sure how much this matters to you")
                .reads("Looking after my wife")
                .reads("15 in 100");
        patient.doesNotRead("recommend")
                .follows("How we worked this out")
                .reads("9 ÷ 20 = 0.45")
                .reads("The starting chance was told: 0.15")
                .looks("my-workings")
                .follows("Back to your options side by side")
                .presses("I am ready for my visit")
                .isAt("/my/done")
                .reads("You are ready for your visit")
                .opens("/my");
        patient.reads("Nobody in your care team has read it yet");
    }

    private static void consult(Visitor clinician, String decision) {
        clinician.opens(decision).reads("The patient is ready").follows("Handover");
        clinician
                .reads("Wants to decide together")
                .reads("Can I stop later?")
                .reads("My muscles")
                .reads("Undecided");
        clinician
                .reads("Looking after my wife")
                .looks("handover")
                .opens(decision)
                .follows("The options side by side");
        clinician
                .reads("This is what the patient sees")
                .looks("comparison")
                .follows("How we worked this out")
                .reads("The patient can read this, too")
                .looks("workings")
                .opens(decision)
                .follows("The options as they were last seen")
                .reads("version 3 of the arithmetic")
                .looks("comparison-as-seen")
                .opens(decision)
                .follows("Write the summary");
        assertThat(clinician.page().getByLabel("What mattered most").inputValue())
                .contains("Looking after my wife");
        assertThat(clinician.page().getByLabel("Question still open 1").inputValue())
                .isEqualTo("Can I stop later?");
        clinician.looks("summary-form").fills("Reasons", "No tablets for now").presses("Save the draft");
        clinician.reads("It can be recorded once it says what was decided").looks("summary-draft");
        clinician
                .follows("Change the draft")
                .picks("What was decided", "No statin")
                .picks("Who was there", "Patient");
        clinician
                .fills("Next step 1", "Walk more")
                .fills("When to look at it again", "2027-11-24")
                .presses("Save the draft");
        clinician.reads("How it was checked that they were clear").reads("Not written down yet");
        assertThat(saved(clinician, "Save as PDF")).contains("This is a draft", "No tablets for now");
        clinician.presses("Record the summary").reads("Recorded.");
        clinician
                .looks("summary-recorded")
                .follows("Print view")
                .reads("Signed (patient)")
                .looks("summary-print");
    }

    private static void confirm(Visitor patient) {
        patient.opens("/my").reads("Demonstration clinician").follows("Read it and say whether it is right");
        patient.reads("No tablets for now").looks("my-summary");
        assertThat(saved(patient, "save it as a PDF")).contains("Recorded.", "No tablets for now");
        patient.presses("Yes, this is what was agreed");
        patient.reads("You have confirmed this summary.").looks("my-summary-confirmed");
    }

    private static String saved(Visitor visitor, String link) {
        Map.Entry<String, byte[]> file = visitor.saves(link);
        assertThat(file.getKey()).isEqualTo("summary.pdf");
        return Pdf.of(file.getValue()).text();
    }

    private static void amend(Visitor clinician, String decision) {
        clinician.opens(decision + "/summary").reads("confirmed by the patient").follows("Amend the summary");
        clinician
                .presses("Record the amendment")
                .reads("Say why the summary is amended")
                .looks("summary-amend-refused");
        clinician.fills("Why it is amended", "The patient asked for a later date");
        clinician.fills("When to look at it again", "2028-01-31").presses("Record the amendment");
        clinician
                .reads("Earlier revisions")
                .reads("31 January 2028")
                .reads("24 November 2027")
                .looks("summary-amended");
    }
}
