package org.equipoise.upkeep;

import static org.equipoise.Contract.contract;
import static org.equipoise.decision.DecisionFixtures.signedIn;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Consumer;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.ContentFixtures;
import org.equipoise.catalogue.ContentFixtures.Files;
import org.equipoise.catalogue.Offers;
import org.equipoise.catalogue.Withdrawal;

/// Statins aids of a test's own, which it may withdraw without taking the shipped one from the other tests.
@ApplicationScoped
public class Shelf {

    public static final String HEART = "heart-attack-or-stroke";

    private final AidCatalogue catalogue;
    private final Offers offers;

    Shelf(AidCatalogue catalogue, Offers offers) {
        this.catalogue = catalogue;
        this.offers = offers;
    }

    public int publish(String slug, Consumer<Files> change) {
        return catalogue.publish(ContentFixtures.statinsAs(slug, change)).version();
    }

    /// Of every hundred who take a statin, about nine rather than seven.
    public static void withALargerNumber(Files aid) {
        ((ObjectNode) aid.cell(HEART, "statin").path("effect"))
                .put("ratio", 0.9)
                .put("high", 1.0);
    }

    public void withdrawForEverybody(String slug, int version, String words) {
        offers.withdraw(
                slug,
                version,
                new Withdrawal.Grounds(
                        Withdrawal.Reason.EVIDENCE_OUTDATED, words, Instant.parse("2026-11-20T08:00:00Z")),
                Withdrawal.By.INSTALLATION);
    }

    /// Out of all lists, as other tests count what is in them.
    public void clear(String slug) {
        catalogue.history(slug).forEach(each -> withdrawForEverybody(slug, each.version(), "The test is over."));
    }

    public static ValidatableResponse open(String username, String slug) {
        return signedIn(contract(), username)
                .body("""
                        {"aid": "%s", "patientReference": "A-1024"}""".formatted(slug))
                .post("/api/v1/decisions")
                .then();
    }

    public static String opened(String username, String slug) {
        return open(username, slug).statusCode(201).extract().path("id");
    }
}
