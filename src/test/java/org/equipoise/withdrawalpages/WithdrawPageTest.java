package org.equipoise.withdrawalpages;

import static org.equipoise.drafting.DraftFixtures.newName;
import static org.equipoise.drafting.DraftFixtures.published;
import static org.equipoise.upkeep.Shelf.opened;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.equipoise.contentcheck.TrialAid;
import org.equipoise.identity.SignedIn;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An author withdraws a version, and sees whom that touches.
@QuarkusTest
class WithdrawPageTest extends BrowserTest {

    @Inject
    EntityManager database;

    @AfterEach
    void takeItOutOfTheLists() {
        QuarkusTransaction.requiringNew().run(() -> TrialAid.unlist(database, "drafted-%"));
    }

    @Test
    void withdrawsInTwoStepsAndShowsWhoHoldsTheVersion() {
        String slug = newName();
        String draft = published(slug);
        String decision = opened("clinician", slug);
        try (Visitor author = visitor()) {
            signIn(author, "author").opens("/drafts/" + draft).follows("Withdraw this version");
            author.isAt("/withdrawals/" + slug + "/1")
                    .reads("it is offered to nobody any more")
                    .reads("1 open decision")
                    .reads("0 recorded summaries")
                    .looks("withdraw");
            author.presses("Look at it once more").reads("Choose a reason.").reads("Write the reason in plain words.");
            author.looks("withdraw-refused")
                    .picks("Why is it withdrawn?", "There is an error in it")
                    .fills("What do patients and clinicians read about it?", "A number was mistyped.")
                    .presses("Look at it once more");
            author.reads("Nothing takes this back.")
                    .reads("A number was mistyped.")
                    .looks("withdraw-sure");
            try (Visitor reader = visitor()) {
                reader.opens("/aids/" + slug).doesNotRead("was withdrawn");
            }
            author.presses("Change it").presses("Look at it once more").presses("Withdraw version 1 now");
            author.isAt("/recall/" + slug + "/1")
                    .reads("A number was mistyped.")
                    .reads(decision)
                    .doesNotRead("A-1024")
                    .looks("recall-for-authors");
            author.opens("/withdrawals/" + slug + "/1")
                    .reads("It was withdrawn on")
                    .doesNotRead("Look at it once more");
            author.opens("/aids/" + slug).reads("This decision aid was withdrawn");
        }
    }

    @Test
    void withdrawsAnAidOfOthersForTheOwnPeopleAlone() {
        try (Visitor author = visitor("ar")) {
            author.opens("/sign-in?language=en").fills("Username", "author").fills("Password", SignedIn.PASSWORD);
            author.presses("Sign in").opens("/withdrawals/statins-primary-prevention/1?language=ar");
            author.reads("مؤسستك ليست من ينشر هذا").looks("withdraw-ar");
            author.opens("/withdrawals/no-such-aid/1?language=en").reads("There is no such decision aid");
        }
        try (Visitor clinician = visitor()) {
            signIn(clinician, "clinician")
                    .opens("/withdrawals/statins-primary-prevention/1")
                    .reads("You may not do this");
        }
    }

    private static Visitor signIn(Visitor visitor, String username) {
        visitor.opens("/sign-in").fills("Username", username).fills("Password", SignedIn.PASSWORD);
        return visitor.presses("Sign in").reads("Signed in as");
    }
}
