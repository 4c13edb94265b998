package org.equipoise.web;

/// The ways of the demonstration's clinician through the pages.
public final class Clinic {

    private static final String PASSWORD = "password-of-every-test";

    private Clinic() {}

    public static Visitor signIn(Visitor clinician) {
        clinician.opens("/sign-in").fills("Username", "clinician").fills("Password", PASSWORD);
        return clinician.presses("Sign in").reads("Signed in as");
    }

    /// Opens a decision and leaves the clinician on its page.
    public static Visitor openDecision(Visitor clinician, String aid, String reference) {
        clinician.opens("/decisions");
        clinician.page().getByLabel("Decision aid").selectOption(aid);
        clinician.fills("Your reference for the patient", reference).presses("Open the decision");
        return clinician.reads(reference);
    }

    /// The link that the clinician is shown once.
    public static String invite(Visitor clinician) {
        clinician.presses("Make a link for the patient");
        return clinician.page().locator(".invitation-link").innerText().strip();
    }

    /// Lets the patient in, who stands on their first page then.
    public static Visitor begin(Visitor patient, String link) {
        return patient.opens(link).isAt("/invitation").presses("Begin").isAt("/my");
    }
}
