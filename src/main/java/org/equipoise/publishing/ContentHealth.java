package org.equipoise.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.equipoise.shelf.GlossaryShelf;

/// Ready when there is an aid to read; names those that were refused, and languages that are not offered.
@Readiness
@ApplicationScoped
class ContentHealth implements HealthCheck {

    private final Publisher publisher;
    private final GlossaryShelf glossaries;

    ContentHealth(Publisher publisher, GlossaryShelf glossaries) {
        this.publisher = publisher;
        this.glossaries = glossaries;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("decision aids")
                .status(!publisher.ledger().published().isEmpty())
                .withData("published", publisher.ledger().published().size())
                .withData("refused", publisher.ledger().refused().size());
        publisher
                .ledger()
                .refused()
                .forEach((aid, findings) ->
                        response.withData("refused: " + aid, findings.getFirst().toString()));
        glossaries
                .refused()
                .forEach((language, findings) -> response.withData(
                        "refused: glossary " + language, findings.getFirst().toString()));
        publisher.ledger().notOffered().forEach((aid, reason) -> response.withData("not offered: " + aid, reason));
        return response.build();
    }
}
