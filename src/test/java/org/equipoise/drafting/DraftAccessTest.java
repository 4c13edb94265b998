package org.equipoise.drafting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.equipoise.Contract.contract;
import static org.equipoise.drafting.DraftFixtures.WRITER;
import static org.equipoise.drafting.DraftFixtures.as;
import static org.equipoise.drafting.DraftFixtures.begin;
import static org.equipoise.drafting.DraftFixtures.carelessly;
import static org.equipoise.drafting.DraftFixtures.newName;
import static org.equipoise.drafting.DraftFixtures.published;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.equipoise.contentcheck.TrialAid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who reads drafts, and what of them stays: lists, history, and other organisations.
@QuarkusTest
class DraftAccessTest {

    @Inject
    EntityManager database;

    @Inject
    DataSource connections;

    @AfterEach
    void takeItOutOfTheLists() {
        QuarkusTransaction.requiringNew().run(() -> TrialAid.unlist(database, "drafted-%"));
    }

    @Test
    void isForTheAuthorsOfItsOrganisationAlone() {
        String draft = begin(newName());
        for (String other : List.of("clinician", "portal", "quality", "admin")) {
            carelessly(other).get("/api/v1/drafts/{id}", draft).then().statusCode(403);
        }
        as("strange-author").get("/api/v1/drafts/{id}", draft).then().statusCode(404);
        as("strange-author").get("/api/v1/drafts").then().body("items", empty());
        for (String step : List.of("checks", "submissions", "publication")) {
            as("strange-author")
                    .header("If-Match", "*")
                    .post("/api/v1/drafts/{id}/" + step, draft)
                    .then()
                    .statusCode(404)
                    .body("type", is("/problems/draft-not-found"));
        }
        given(contract()).get("/api/v1/drafts/{id}", draft).then().statusCode(401);
    }

    @Test
    void leavesAnAidToTheOrganisationThatPublishedIt() {
        String slug = newName();
        published(slug);
        for (String body : List.of(
                "{\"from\": {\"slug\": \"%s\"}}".formatted(slug),
                "{\"slug\": \"%s\", \"title\": \"Ours\"}".formatted(slug))) {
            as("strange-author")
                    .body(body)
                    .post("/api/v1/drafts")
                    .then()
                    .statusCode(409)
                    .body("type", is("/problems/aid-name-taken"));
        }
    }

    @Test
    void doesNotLetTheHistoryBeChangedInPassing() throws SQLException {
        String draft = begin(newName());
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            for (String change : List.of("update draft_event set name = 'x'", "delete from draft_event")) {
                assertThat(catchThrowable(() -> statement.executeUpdate(change + " where draft = '" + draft + "'")))
                        .hasMessageContaining("never changed");
            }
        }
        as(WRITER).get("/api/v1/drafts/{id}/history", draft).then().body("items.kind", contains("begun"));
    }

    @Test
    void listsDraftsPageByPageAndByState() {
        published(newName());
        begin(newName());
        List<String> all = as(WRITER).get("/api/v1/drafts?pageSize=100").path("items.id");
        List<String> paged = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = as(WRITER).get("/api/v1/drafts?pageSize=1" + next).then().statusCode(200);
            paged.addAll(page.extract().<List<String>>path("items.id"));
            String token = page.extract().path("nextPageToken");
            next = token == null ? null : "&pageToken=" + token;
        }
        assertThat(paged).isEqualTo(all).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        as(WRITER).get("/api/v1/drafts?state=published").then().body("items.state", everyItem(is("published")));
        for (String wrong : List.of("state=lost", "pageToken=7", "pageSize=0")) {
            carelessly(WRITER).get("/api/v1/drafts?" + wrong).then().statusCode(400);
        }
    }
}
