package org.equipoise.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.problem.ProblemType;

/// Versions as addresses name them.
@ApplicationScoped
class Versions {

    private final AidCatalogue catalogue;

    Versions(AidCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    AidVersion named(String slug, String version) {
        if (!catalogue.has(slug)) {
            throw ProblemType.AID_NOT_FOUND.because("The list of aids names those that there are");
        }
        return number(version)
                .flatMap(number -> catalogue.version(slug, number))
                .orElseThrow(
                        () -> ProblemType.AID_VERSION_NOT_FOUND.because("The history of this aid names its versions"));
    }

    private static Optional<Integer> number(String version) {
        try {
            return Optional.of(Integer.valueOf(version));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
