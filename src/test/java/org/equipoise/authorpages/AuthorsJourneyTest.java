package org.equipoise.authorpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.drafting.DraftFixtures.REVIEWER;
import static org.equipoise.drafting.DraftFixtures.WRITER;
import static org.equipoise.drafting.DraftFixtures.approved;
import static org.equipoise.drafting.DraftFixtures.content;
import static org.equipoise.drafting.DraftFixtures.newName;
import static org.equipoise.drafting.DraftFixtures.number;
import static org.equipoise.drafting.DraftFixtures.published;
import static org.equipoise.drafting.DraftFixtures.revision;
import static org.equipoise.drafting.DraftFixtures.save;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.equipoise.contentcheck.TrialAid;
import org.equipoise.identity.SignedIn;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The whole way of a draft through the pages, with two authors in two browsers without scripts.
@QuarkusTest
class AuthorsJourneyTest extends BrowserTest {

    @Inject
    EntityManager database;

    @AfterEach
    void takeItOutOfTheLists() {
        QuarkusTransaction.requiringNew().run(() -> TrialAid.unlist(database, "drafted-%"));
    }

    private static final String TITLE = "Ear infection in children";

    @Test
    void leadsFromAnEmptyDraftToAPublishedAid() throws IOException {
        String slug = newName();
        try (Visitor writer = visitor();
                Visitor reviewer = visitor()) {
            signIn(writer, WRITER).follows("Drafts").looks("drafts");
            writer.fills("Title in English", TITLE).fills("Name in addresses", "Ear Pain");
            writer.presses("Begin the draft").reads("Use small letters, digits").looks("drafts-refused");
            writer.fills("Name in addresses", slug).presses("Begin the draft").reads("Being written");
            String draft = writer.page().url();
            writer.reads("To mend:").looks("draft-begun");

            writeStructure(writer, slug);
            writeWords(writer, draft, slug);
            handIn(writer, draft, "draft");
            sendBack(reviewer, draft);
            writer.opens(draft)
                    .reads("The harms come too late.")
                    .follows("Words in en")
                    .follows("About this aid");
            writer.fills("Title", "Ear pain and infection").presses("Save this part");
            handIn(writer, draft, "draft-again");
            publish(writer, reviewer, draft);
            writer.opens("/aids/" + slug).reads("Ear pain and infection").doesNotRead("preview");
            writer.opens(draft)
                    .reads("Published as version 1")
                    .follows("The whole history")
                    .looks("draft-history");
            writer.reads("sent it back").reads("published it");
        }
    }

    private static void writeStructure(Visitor writer, String slug) throws IOException {
        writer.follows("Structure and numbers").looks("draft-structure");
        writer.fills("What there is to compare", "slug: [").presses("Save the structure");
        writer.reads("cannot be read as YAML").looks("draft-structure-refused");
        writer.fills("What there is to compare", "slug: another").presses("Save the structure");
        writer.reads("its name stays");
        String structure = Files.readString(Path.of("decision-aids/acute-otitis-media-children/aid.yaml"))
                .replace("slug: acute-otitis-media-children", "slug: " + slug);
        writer.fills("What there is to compare", structure).presses("Save the structure");
        assertThat(writer.page().getByLabel("What there is to compare").inputValue())
                .contains("slug: " + slug)
                .contains("venekamp");
        writer.doesNotRead("To mend here").looks("draft-structure-written");
    }

    /// All but one field are brought by the API.
    private static void writeWords(Visitor writer, String draft, String slug) {
        String id = draft.substring(draft.lastIndexOf('/') + 1);
        ObjectNode content = content(slug);
        ((ObjectNode) content.at("/texts/en")).put("title", TITLE).remove("funding");
        save(WRITER, id, number(revision(id)), content).then().statusCode(200);
        writer.opens(draft).reads("1 finding").looks("draft-with-a-finding");
        writer.follows("Words in en")
                .looks("draft-words")
                .follows("About this aid")
                .looks("draft-words-about");
        writer.fills("Who paid for it", "Nobody paid for it.").presses("Save this part");
        writer.opens(draft + "/texts/en").follows("The options").looks("draft-words-options");
        writer.opens(draft).doesNotRead("To mend").follows("Read it as it will be");
        writer.reads("This is a preview of a draft").reads(TITLE).looks("draft-preview");
        writer.follows("Back to the draft").isAt("/drafts/" + id);
    }

    private static void handIn(Visitor writer, String draft, String name) {
        writer.opens(draft)
                .presses("Have it checked")
                .reads("Checked, without findings")
                .looks(name + "-checked");
        writer.presses("Hand it in for review")
                .reads("Another author reviews it")
                .looks(name + "-in-review");
        assertThat(writer.page().locator("body").innerText()).doesNotContain("Send the review");
    }

    private static void sendBack(Visitor reviewer, String draft) {
        signIn(reviewer, REVIEWER)
                .follows("Drafts")
                .reads("The next step is yours")
                .follows(TITLE);
        reviewer.reads("You wrote no part of it").presses("Send the review").reads("Choose one of the two");
        reviewer.looks("draft-review-refused")
                .picks("Your verdict", "Send it back: changes are wanted")
                .fills("What you have to say about it", "The harms come too late.")
                .presses("Send the review")
                .reads("Being written")
                .opens(draft)
                .reads("The harms come too late.");
    }

    private static void publish(Visitor writer, Visitor reviewer, String draft) {
        reviewer.opens(draft).picks("Your verdict", "Approve it exactly as it stands");
        reviewer.presses("Send the review").reads("In review: approved").looks("draft-approved");
        writer.opens(draft).reads("Another author publishes it").doesNotRead("Publish it");
        reviewer.presses("Publish it").reads("Published as version 1").looks("draft-published");
    }

    @Test
    void refusesAWriterWhoMakesTheirOwnWayToPublication() {
        String slug = newName();
        String draft = "/drafts/" + approved(slug);
        try (Visitor writer = visitor()) {
            signIn(writer, WRITER).opens(draft).reads("Another author publishes it");
            writer.page()
                    .locator("form[action$='/languages']")
                    .evaluate("form => form.action = form.action.replace('/languages', '/publication')");
            writer.presses("Add the language").reads("This needs somebody else");
            writer.opens("/aids/" + slug).reads("There is no such decision aid");
            writer.opens(draft).reads("In review: approved");
        }
    }

    @Test
    void showsBothAndLosesNothingWhereTwoWriteAtOnce() {
        String slug = newName();
        String first = "/drafts/" + published(slug);
        try (Visitor one = visitor();
                Visitor other = visitor()) {
            signIn(one, WRITER).opens(first).presses("Begin a re-review").reads("Being written");
            String draft = one.page().url();
            one.follows("Words in en").follows("About this aid");
            signIn(other, REVIEWER).opens(draft).follows("Words in en").follows("About this aid");
            other.fills("Title", "Theirs").presses("Save this part");

            one.fills("Title", "Mine").presses("Save this part");
            one.reads("Somebody else has changed the draft").reads("Now saved here: Theirs");
            assertThat(one.page().getByLabel("Title").first().inputValue()).isEqualTo("Mine");
            one.looks("draft-words-changed-elsewhere").opens(draft).reads("Theirs");

            structureAtOnce(one, other, draft);
            one.opens(first).reads("in re-review");
        }
    }

    private static void structureAtOnce(Visitor one, Visitor other, String draft) {
        one.opens(draft + "/structure");
        other.opens(draft + "/structure");
        String structure = other.page().getByLabel("What there is to compare").inputValue();
        other.fills("What there is to compare", structure + "readingGrade: 7\n").presses("Save the structure");
        one.fills("What there is to compare", structure + "readingGrade: 6\n").presses("Save the structure");
        one.reads("Somebody else has changed the draft").reads("readingGrade: 7");
        assertThat(one.page().getByLabel("What there is to compare").inputValue())
                .contains("readingGrade: 6");
        one.looks("draft-structure-changed-elsewhere").presses("Save mine all the same");
        assertThat(one.page().getByLabel("What there is to compare").inputValue())
                .contains("readingGrade: 6");
    }

    private static Visitor signIn(Visitor author, String username) {
        author.opens("/sign-in").fills("Username", username).fills("Password", SignedIn.PASSWORD);
        return author.presses("Sign in").reads("Signed in as");
    }
}
