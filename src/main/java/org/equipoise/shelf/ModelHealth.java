package org.equipoise.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Names the risk models that were refused. The others go on, so the service is ready all the same.
@Readiness
@ApplicationScoped
class ModelHealth implements HealthCheck {

    private final ModelShelf shelf;

    ModelHealth(ModelShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("risk models")
                .up()
                .withData("loaded", shelf.loaded().size())
                .withData("refused", shelf.refused().size());
        shelf.refused()
                .forEach((model, findings) -> response.withData(
                        "refused: " + model, findings.getFirst().toString()));
        return response.build();
    }
}
