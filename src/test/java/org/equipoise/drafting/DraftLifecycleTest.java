package org.equipoise.drafting;

import static org.equipoise.drafting.DraftFixtures.REVIEWER;
import static org.equipoise.drafting.DraftFixtures.WRITER;
import static org.equipoise.drafting.DraftFixtures.approved;
import static org.equipoise.drafting.DraftFixtures.as;
import static org.equipoise.drafting.DraftFixtures.begin;
import static org.equipoise.drafting.DraftFixtures.content;
import static org.equipoise.drafting.DraftFixtures.handIn;
import static org.equipoise.drafting.DraftFixtures.newName;
import static org.equipoise.drafting.DraftFixtures.number;
import static org.equipoise.drafting.DraftFixtures.published;
import static org.equipoise.drafting.DraftFixtures.review;
import static org.equipoise.drafting.DraftFixtures.revision;
import static org.equipoise.drafting.DraftFixtures.save;
import static org.equipoise.drafting.DraftFixtures.take;
import static org.equipoise.drafting.DraftFixtures.titled;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.equipoise.contentcheck.TrialAid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The way of a draft from its beginning to a published version, and what may not be skipped on it.
@QuarkusTest
class DraftLifecycleTest {

    @Inject
    EntityManager database;

    @AfterEach
    void takeItOutOfTheLists() {
        QuarkusTransaction.requiringNew().run(() -> TrialAid.unlist(database, "drafted-%"));
    }

    @Test
    void leadsFromADraftToAPublishedVersion() {
        String slug = newName();
        String draft = begin(slug);
        check(draft).body("state", is("draft")).body("findings.pointer", hasItem("/aid"));

        save(WRITER, draft, 1, content(slug)).then().statusCode(200).body("state", is("draft"));
        check(draft).body("state", is("checked")).body("findings", empty());
        take(WRITER, draft, "submissions").then().statusCode(200).body("state", is("in-review"));
        review(REVIEWER, draft, "approved", "Good").then().statusCode(200).body("approved", is(true));
        take(REVIEWER, draft, "publication")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/aids/" + slug + "/versions/1"))
                .body("state", is("published"))
                .body("publishedAs", is(1));

        as(WRITER).get("/api/v1/aids/{slug}", slug).then().statusCode(200).body("version", is(1));
        as(WRITER)
                .get("/api/v1/drafts/{id}/history", draft)
                .then()
                .body("items.kind", contains("published", "approved", "handed-in", "checked", "edited", "begun"))
                .body("items.name", hasItem("Demonstration second author"))
                .body("items[4].changed", hasItem("/aid/options"));
    }

    @Test
    void showsNobodyElseWhatIsNotPublished() {
        String slug = newName();
        approved(slug);

        as(WRITER).get("/api/v1/aids/{slug}", slug).then().statusCode(404);
        as(WRITER).get("/api/v1/aids?pageSize=100").then().body("items.slug", not(hasItem(slug)));
        as(WRITER)
                .body("{}")
                .post("/api/v1/aids/{slug}/comparisons", slug)
                .then()
                .statusCode(404);
        as("clinician")
                .body("{\"aid\": \"%s\", \"patientReference\": \"A-1\"}".formatted(slug))
                .post("/api/v1/decisions")
                .then()
                .statusCode(404);
    }

    @Test
    void letsNobodyJudgeWhatTheyWrote() {
        String slug = newName();
        String draft = begin(slug);
        save(REVIEWER, draft, 1, content(slug)).then().statusCode(200);
        handIn(draft);

        refused(review(WRITER, draft, "approved", "").then(), 403, "four-eyes");
        refused(review(REVIEWER, draft, "approved", "").then(), 403, "four-eyes");
        refused(take(WRITER, draft, "publication").then(), 403, "four-eyes");
        as(WRITER).get("/api/v1/drafts/{id}", draft).then().body("approved", is(false));
    }

    @Test
    void publishesOnlyWhatWasApprovedExactlyAsItStands() {
        String slug = newName();
        String draft = approved(slug);
        refused(take(WRITER, draft, "publication").then(), 403, "four-eyes");

        save(WRITER, draft, number(revision(draft)), titled(slug, "Another title"))
                .then()
                .statusCode(200)
                .body("state", is("draft"))
                .body("approved", is(false));

        refused(take(REVIEWER, draft, "publication").then(), 409, "draft-not-approved");
        refused(take(WRITER, draft, "submissions").then(), 409, "draft-not-checked");
        refused(review(REVIEWER, draft, "approved", "").then(), 409, "draft-not-in-review");
        as(WRITER).get("/api/v1/aids/{slug}", slug).then().statusCode(404);
    }

    @Test
    void sendsADraftBackWithWordsAboutIt() {
        String slug = newName();
        String draft = begin(slug);
        save(WRITER, draft, 1, content(slug));
        handIn(draft);

        review(REVIEWER, draft, "changes-wanted", " ").then().statusCode(400).body("errors.pointer", hasItem("/note"));
        review(REVIEWER, draft, "changes-wanted", "The harms are missing.")
                .then()
                .statusCode(200)
                .body("state", is("draft"));

        as(WRITER)
                .get("/api/v1/drafts/{id}/history", draft)
                .then()
                .body("items[0].kind", is("changes-wanted"))
                .body("items[0].note", is("The harms are missing."));
    }

    @Test
    void keepsAnApprovalWhenASaveChangesNothing() {
        String slug = newName();
        String draft = approved(slug);

        save(WRITER, draft, number(revision(draft)), content(slug))
                .then()
                .statusCode(200)
                .body("approved", is(true));
        take(REVIEWER, draft, "publication").then().statusCode(201);
    }

    @Test
    void leadsFromAPublishedVersionThroughAReReviewToTheNext() {
        String slug = newName();
        String first = published(slug);
        String second =
                beginFrom(slug).statusCode(201).body("basedOn", is(1)).extract().path("id");
        state(first, "in-re-review");

        save(WRITER, second, 1, titled(slug, "A better title")).then().statusCode(200);
        handIn(second);
        review(REVIEWER, second, "approved", "").then().statusCode(200);
        take(REVIEWER, second, "publication").then().statusCode(201).body("publishedAs", is(2));

        state(first, "superseded");
        as(WRITER)
                .get("/api/v1/aids/{slug}", slug)
                .then()
                .body("version", is(2))
                .body("title", is("A better title"));
        as(WRITER).get("/api/v1/aids/{slug}/versions/1", slug).then().statusCode(200);
    }

    @Test
    void publishesNothingThatTheNewestVersionSaysAlready() {
        String slug = newName();
        published(slug);
        String again = beginFrom(slug).extract().path("id");
        handIn(again);
        review(REVIEWER, again, "approved", "").then().statusCode(200);

        refused(take(REVIEWER, again, "publication").then(), 409, "draft-without-changes");
        as(WRITER).get("/api/v1/aids/{slug}", slug).then().body("version", is(1));
    }

    @Test
    void keepsWhatWasThrownAwayAndGoesBackToWhatIsPublished() {
        String slug = newName();
        String first = published(slug);
        String second = beginFrom(slug).extract().path("id");

        as(WRITER)
                .header("If-Match", revision(second))
                .delete("/api/v1/drafts/{id}", second)
                .then()
                .statusCode(204);

        state(first, "published");
        state(second, "discarded");
        as(WRITER)
                .get("/api/v1/drafts?pageSize=100")
                .then()
                .body("items.id", not(hasItem(second)))
                .body("items.id", hasItem(first));
        refused(save(WRITER, second, 2, content(slug)).then(), 409, "draft-not-open");
        beginFrom(slug).statusCode(201);
    }

    @Test
    void leavesWhatIsPublishedAlone() {
        String slug = newName();
        String draft = published(slug);

        refused(save(WRITER, draft, 7, titled(slug, "Changed")).then(), 409, "draft-not-open");
        refused(take(REVIEWER, draft, "publication").then(), 409, "draft-not-open");
        refused(take(WRITER, draft, "checks").then(), 409, "draft-not-open");
    }

    private static ValidatableResponse check(String draft) {
        return as(WRITER).post("/api/v1/drafts/{id}/checks", draft).then().statusCode(200);
    }

    private static ValidatableResponse beginFrom(String slug) {
        return as(WRITER)
                .body("{\"from\": {\"slug\": \"%s\"}}".formatted(slug))
                .post("/api/v1/drafts")
                .then();
    }

    private static void state(String draft, String state) {
        as(WRITER).get("/api/v1/drafts/{id}", draft).then().statusCode(200).body("state", is(state));
    }

    private static void refused(ValidatableResponse response, int status, String type) {
        response.statusCode(status).body("type", is("/problems/" + type));
    }
}
