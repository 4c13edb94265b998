package org.equipoise.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.equipoise.drafting.DraftFixtures.REVIEWER;
import static org.equipoise.drafting.DraftFixtures.WRITER;
import static org.equipoise.drafting.DraftFixtures.approved;
import static org.equipoise.drafting.DraftFixtures.as;
import static org.equipoise.drafting.DraftFixtures.begin;
import static org.equipoise.drafting.DraftFixtures.carelessly;
import static org.equipoise.drafting.DraftFixtures.newName;
import static org.equipoise.drafting.DraftFixtures.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.equipoise.checklist.Checklists;
import org.equipoise.contentcheck.TrialAid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What has to be confirmed before an organisation publishes: by its own wish, and by the installation's.
@QuarkusTest
class DemandTest {

    @Inject
    EntityManager database;

    @Inject
    DemandRows rows;

    @Inject
    Checklists checklists;

    @Inject
    Clock clock;

    @AfterEach
    void asksForNothingAnyMore() {
        tell("quality", revision("quality"));
        QuarkusTransaction.requiringNew().run(() -> TrialAid.unlist(database, "drafted-%"));
    }

    @Test
    void keepsADraftBackUntilExactlyItsContentIsConfirmed() {
        tell("quality", revision("quality"), "ipdas-4/K15", "2.1.1").statusCode(200);
        String slug = newName();
        String draft = approved(slug);
        take(REVIEWER, draft, "publication")
                .then()
                .statusCode(409)
                .body("type", is("/problems/draft-unconfirmed"))
                .body("errors.pointer", contains("/checklists/ipdas-4/items/K15", "/checklists/ipdas-4/items/2.1.1"));

        confirm(draft, "K15").statusCode(201).body("words", is("Every number stands in its source."));
        take(REVIEWER, draft, "publication").then().statusCode(409).body("errors", hasSize(1));
        String confirmation = confirm(draft, "2.1.1").statusCode(201).extract().path("id");
        takeBack(draft, "2.1.1", confirmation).statusCode(200);
        take(REVIEWER, draft, "publication").then().statusCode(409).body("errors", hasSize(1));
        takeBack(draft, "2.1.1", confirmation).statusCode(409).body("type", is("/problems/confirmation-withdrawn"));

        confirm(draft, "2.1.1").statusCode(201);
        take(REVIEWER, draft, "publication").then().statusCode(201);
        as(WRITER)
                .get("/api/v1/aids/{slug}/versions/1/checklists/ipdas-4", slug)
                .then()
                .body("items.find { it.id == 'K15' }.verdict", is("met"))
                .body("items.find { it.id == 'K15' }.confirmations", hasSize(1))
                .body("items.find { it.id == '2.1.1' }.confirmations", hasSize(2));
    }

    @Test
    void isToldByThoseWhoWatchOverTheAuthorsForTheirOwnOrganisation() {
        tell("admin", revision("admin"), "K15").statusCode(200).body("items.name", contains("ipdas-4/K15"));
        as(WRITER)
                .get("/api/v1/demanded-confirmations")
                .then()
                .statusCode(200)
                .body("items.item", contains("K15"))
                .body("installation", empty());
        as("strange-author").get("/api/v1/demanded-confirmations").then().body("items", empty());
        for (String other : List.of(WRITER, "clinician", "portal")) {
            carelessly(other)
                    .header("If-Match", "*")
                    .body("{\"items\": []}")
                    .put("/api/v1/demanded-confirmations")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void keepsWhatWasToldWhereAnotherIsStaleOrNamesNothing() {
        tell("quality", revision("quality"), "K15").statusCode(200);
        tell("admin", "\"0\"").statusCode(412);
        tell("admin", revision("admin"), "K15", "K3", "no-list/K15")
                .statusCode(400)
                .body("errors.pointer", contains("/items/1", "/items/2"));
        carelessly("admin")
                .body("{\"items\": []}")
                .put("/api/v1/demanded-confirmations")
                .then()
                .statusCode(428);
        as("admin").get("/api/v1/demanded-confirmations").then().body("items.item", contains("K15"));
    }

    @Test
    void confirmsNothingOfADraftWithFindingsOrOfAnother() {
        String draft = begin(newName());
        confirm(draft, "K15").statusCode(422).body("type", is("/problems/draft-with-findings"));
        String ours = approved(newName());
        confirm("strange-author", ours, "K15").statusCode(404).body("type", is("/problems/draft-not-found"));
        confirm(ours, "K3").statusCode(409).body("type", is("/problems/item-not-to-confirm"));
        confirm(ours, "K99").statusCode(404);
        carelessly(WRITER)
                .body(
                        "{\"confirmedAs\": \"clinician\", \"lookedOn\": \"2999-01-01\", \"document\": \"short\", \"words\": \"\"}")
                .post("/api/v1/drafts/{id}/checklists/ipdas-4/items/K15/confirmations", ours)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/document"))
                .body("errors.pointer", hasItem("/words"));
        as(WRITER)
                .get("/api/v1/drafts/{id}/checklists/ipdas-4", ours)
                .then()
                .statusCode(200)
                .body("items.find { it.id == 'K15' }.verdict", is("needs-a-person"));
    }

    @Test
    void stopsTheStartWhereNoListHasTheItemThatTheInstallationAsksFor() {
        assertThatThrownBy(() -> asking("K99")).hasMessageContaining("'K99'");
        assertThatThrownBy(() -> asking("K3")).hasMessageContaining("that can be confirmed");
        Demands demands = asking("2.1.1");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> demands.of("demonstration").installation()))
                .extracting(Checklists.Named::name)
                .containsExactly("ipdas-4/2.1.1");
    }

    private Demands asking(String... items) {
        return new Demands(rows, checklists, () -> Optional.of(List.of(items)), clock);
    }

    private static String revision(String account) {
        return as(account).get("/api/v1/demanded-confirmations").header("ETag");
    }

    private static ValidatableResponse tell(String account, String revision, String... items) {
        return as(account)
                .header("If-Match", revision)
                .body("{\"items\": [%s]}"
                        .formatted(String.join(
                                ",",
                                List.of(items).stream().map("\"%s\""::formatted).toList())))
                .put("/api/v1/demanded-confirmations")
                .then();
    }

    private static ValidatableResponse confirm(String draft, String item) {
        return confirm(WRITER, draft, item);
    }

    private static ValidatableResponse confirm(String account, String draft, String item) {
        return as(account)
                .body("{\"confirmedAs\": \"clinician\", \"lookedOn\": \"2026-11-20\", \"document\":"
                        + " \"https://example.org/reviews/1\", \"independent\": true, \"people\": 3, \"words\":"
                        + " \"Every number stands in its source.\"}")
                .post("/api/v1/drafts/{id}/checklists/ipdas-4/items/{item}/confirmations", draft, item)
                .then();
    }

    private static ValidatableResponse takeBack(String draft, String item, String confirmation) {
        return as(WRITER)
                .post(
                        "/api/v1/drafts/{id}/checklists/ipdas-4/items/{item}/confirmations/{confirmation}/withdrawal",
                        draft,
                        item,
                        confirmation)
                .then();
    }
}
