package org.equipoise.mediapages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.drafting.DraftFixtures.REVIEWER;
import static org.equipoise.drafting.DraftFixtures.WRITER;
import static org.equipoise.drafting.DraftFixtures.begin;
import static org.equipoise.drafting.DraftFixtures.content;
import static org.equipoise.drafting.DraftFixtures.newName;
import static org.equipoise.drafting.DraftFixtures.save;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.equipoise.identity.SignedIn;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Screenshots;
import org.equipoise.web.Visitor;
import org.junit.jupiter.api.Test;

/// Media and translations of a draft on pages, in browsers without scripts.
@QuarkusTest
class AuthorsToolsTest extends BrowserTest {

    private static final Path MEDIA = Path.of("decision-aids/acute-otitis-media-children/media");

    @Test
    void bringsAnAnimationWithCaptionsAndTranscript() {
        String slug = newName();
        String id = begin(slug);
        save(WRITER, id, 1, content(slug)).then().statusCode(200);
        try (Visitor author = visitor()) {
            signIn(author, WRITER).opens("/drafts/" + id).follows("Video, sound and pictures");
            author.reads("Captions: ").looks("media");
            author.presses("Bring it into the draft").reads("Choose the file.").reads("Choose one.");
            author.fills("Short name", "in-motion").picks("What is it?", "Animation");
            chooses(author, "The file", "pain-after-2-to-3-days.svg");
            author.presses("Bring it into the draft")
                    .reads("needs captions")
                    .reads("It needs a transcript")
                    .reads("Choose them once more.")
                    .looks("media-refused");
            assertThat(author.page().getByLabel("Short name").inputValue()).isEqualTo("in-motion");
            chooses(author, "The file", "pain-after-2-to-3-days.svg");
            chooses(author, "A picture without movement", "pain-after-2-to-3-days-still.svg");
            chooses(author, "Captions for the language en", "pain-after-2-to-3-days.en.vtt");
            author.page().getByLabel("What is it about?").selectOption("row/pain-after-2-to-3-days");
            author.fills("How many seconds long is it?", "5")
                    .fills("Title", "In motion")
                    .fills("What does it show?", "A hundred faces.")
                    .fills("Transcript", "After three days, 16 of 100 are still in pain.")
                    .presses("Bring it into the draft");
            author.reads("In motion").reads("in-motion.en.vtt").looks("media-brought");
            author.opens("/drafts/" + id).doesNotRead("To mend");
            author.opens("/drafts/" + id + "/preview").reads("This is a preview of a draft");
            assertThat(author.page()
                            .locator("#medium-in-motion img")
                            .evaluate("image => image.decode().then(() => image.naturalWidth > 0)"))
                    .isEqualTo(true);
            author.opens("/drafts/" + id + "/media");
            author.page().locator("form[action$='/in-motion/removal'] button").click();
            author.doesNotRead("In motion");
        }
    }

    @Test
    void addsALanguageThatIsOfferedOnceItIsWholeAndReviewedByAnother() {
        String slug = newName();
        String id = begin(slug);
        save(WRITER, id, 1, content(slug)).then().statusCode(200);
        try (Visitor author = visitor();
                Visitor reviewer = visitor()) {
            signIn(author, WRITER)
                    .opens("/drafts/" + id)
                    .fills("Add a language", "es")
                    .presses("Add the language");
            author.isAt("/drafts/" + id + "/translations/es")
                    .reads("Readers get it only when every string is there")
                    .reads("missing")
                    .looks("translation");
            author.follows("About this aid").looks("translation-part");
            String part = author.page().url();
            author.page().locator("[id='/title']").fill("Infección de oído");
            author.page().locator("[id='/notFor/1']").fill("Después del primero");
            author.presses("Save this part").reads("This does not fit here.").looks("translation-refused");
            assertThat(author.page().locator("[id='/title']").inputValue()).isEqualTo("Infección de oído");
            author.page().locator("[id='/notFor/1']").fill("");
            author.presses("Save this part").reads("Draft");
            author.opens("/drafts/" + id + "/texts/en/about")
                    .fills("Title", "Ear infection, anew")
                    .presses("Save this part");
            author.opens(part).reads("Out of date: the source has changed").looks("translation-stale");
            author.page().getByLabel("The words are still right").check();
            author.presses("Save this part").doesNotRead("Out of date: the source has changed");
            author.follows("Review this part").reads("Somebody else reviews its translations.");

            signIn(reviewer, REVIEWER).opens(part).follows("Review this part").looks("translation-review");
            reviewer.presses("Call what I ticked reviewed")
                    .reads("Tick what you have read.")
                    .reads("Say in which role.");
            reviewer.page()
                    .getByLabel("I have read this against its source: title")
                    .check();
            reviewer.fills("In which role did you read it?", "Translator")
                    .fills("Where is the review written down?", "https://example.org/reviews/es")
                    .presses("Call what I ticked reviewed");
            reviewer.reads("Reviewed").looks("translation-reviewed");
            reviewer.opens("/drafts/" + id + "/translations/es?language=ar");
            assertThat(reviewer.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
            Screenshots.take(reviewer.page(), "translation-ar-1280");
        }
    }

    private static void chooses(Visitor author, String label, String file) {
        author.page().getByLabel(label).first().setInputFiles(MEDIA.resolve(file));
    }

    private static Visitor signIn(Visitor visitor, String username) {
        visitor.opens("/sign-in").fills("Username", username).fills("Password", SignedIn.PASSWORD);
        return visitor.presses("Sign in").reads("Signed in as");
    }
}
