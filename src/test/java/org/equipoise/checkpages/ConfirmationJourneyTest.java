package org.equipoise.checkpages;

import static org.equipoise.drafting.DraftFixtures.REVIEWER;
import static org.equipoise.drafting.DraftFixtures.WRITER;
import static org.equipoise.drafting.DraftFixtures.approved;
import static org.equipoise.drafting.DraftFixtures.newName;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.equipoise.contentcheck.TrialAid;
import org.equipoise.identity.SignedIn;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Clinic;
import org.equipoise.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What needs a person, from the organisation's wish to what everybody reads, in browsers without scripts.
@QuarkusTest
class ConfirmationJourneyTest extends BrowserTest {

    private static final String LIST = "/checklists/ipdas-4";
    private static final String ITEM = "K15 Professionals who did not make it have reviewed it";

    @Inject
    EntityManager database;

    @AfterEach
    void takeItOutOfTheLists() {
        QuarkusTransaction.requiringNew().run(() -> TrialAid.unlist(database, "drafted-%"));
    }

    @Test
    void leadsFromADemandToWhatEverybodyReads() {
        String slug = newName();
        try (Visitor watcher = visitor();
                Visitor writer = visitor();
                Visitor reviewer = visitor()) {
            demand(watcher, true);
            String draft = "/drafts/" + approved(slug);
            signIn(reviewer, REVIEWER).opens(draft).reads("To be confirmed before it is published");
            reviewer.reads("It waits for what is to be confirmed first.")
                    .doesNotRead("Publish it\n")
                    .looks("draft-to-be-confirmed");
            signIn(writer, WRITER).opens(draft).follows(ITEM).isAt(draft + LIST);
            writer.reads("To be confirmed before it is published").looks("draft-checklist");
            confirm(writer, draft);
            reviewer.opens(draft).doesNotRead("To be confirmed").presses("Publish it");
            readByEverybody(slug);
            takenBack(writer, slug);
        } finally {
            try (Visitor watcher = visitor()) {
                demand(watcher, false);
            }
        }
    }

    private static void demand(Visitor watcher, boolean wanted) {
        signIn(watcher, "quality").follows("Confirmations").reads("What is to be confirmed before publication");
        watcher.page().getByLabel(ITEM).setChecked(wanted);
        watcher.presses("Save it").reads("It is saved.").looks("demand-" + wanted);
    }

    private static void confirm(Visitor writer, String draft) {
        writer.opens(draft + LIST + "/items/K15/confirmation")
                .reads("as it stands now")
                .looks("confirm");
        writer.presses("Confirm it").reads("Choose the role.").reads("Give the day.");
        writer.reads("Say where it is written down")
                .reads("This counts only of people")
                .looks("confirm-refused");
        writer.picks("In which role did somebody look?", "As a clinician")
                .fills("On which day did they look?", "2999-01-01")
                .fills("Where is it written down?", "https://nowhere")
                .fills("What did they find?", "Two words were too hard.");
        writer.page().getByLabel("They took no part in making it").check();
        writer.presses("Confirm it").reads("This day has not come yet.").reads("This is no full address.");
        writer.fills("On which day did they look?", "2026-11-20")
                .fills("Where is it written down?", "https://example.org/reviews/ear")
                .presses("Confirm it");
        writer.isAt(draft + LIST)
                .reads("Demonstration, as a clinician, on 20 November 2026")
                .reads("Two words were too hard.");
    }

    private void readByEverybody(String slug) {
        String list = "/aids/" + slug + "/versions/1" + LIST;
        try (Visitor reader = visitor();
                Visitor arab = visitor("ar");
                Visitor spaniard = visitor("es");
                Visitor staff = visitor();
                Visitor patient = visitor()) {
            reader.opens(list)
                    .reads("This decision aid is published by Demonstration.")
                    .reads("People have confirmed 1 of the")
                    .reads("Two words were too hard.")
                    .doesNotRead("Take it back")
                    .doesNotRead("Confirm it\n")
                    .looks("checklist-confirmed");
            arab.opens(list).reads("القوائم مكتوبة بالإنجليزية").looks("checklist-ar");
            spaniard.opens(list).reads("Hace falta una persona").looks("checklist-es");
            reader.opens("/aids/" + slug).reads("published by Demonstration").looks("aid-by-organisation");
            reader.opens("/aids/statins-primary-prevention").reads("This decision aid comes with this service.");
            Clinic.openDecision(Clinic.signIn(staff), slug, "K-7001");
            Clinic.begin(patient, Clinic.invite(staff)).reads("published by Demonstration");
            patient.opens("/my/steps/what-matters")
                    .reads("People have confirmed 1 of the")
                    .looks("step-standing");
            patient.opens("/my/comparison").reads("published by Demonstration");
        }
    }

    private static void takenBack(Visitor writer, String slug) {
        writer.opens("/aids/" + slug + "/versions/1" + LIST).presses("Take it back");
        writer.reads("Confirmed, and taken back on")
                .reads("A computer has checked it, but no person has confirmed it yet.");
    }

    @Test
    void showsWhoMayNotConfirmThatTheyMayNot() {
        String page = "/aids/statins-primary-prevention/versions/1/checklists/ipdas-4/items/K15/confirmation";
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens(page).reads("You may not do this");
        }
        try (Visitor author = visitor()) {
            signIn(author, WRITER).opens(page.replace("K15", "K3")).reads("This item cannot be confirmed");
            author.opens(page.replace("K15", "K99")).reads("There is no such item");
        }
    }

    private static Visitor signIn(Visitor visitor, String username) {
        visitor.opens("/sign-in").fills("Username", username).fills("Password", SignedIn.PASSWORD);
        return visitor.presses("Sign in").reads("Signed in as");
    }
}
