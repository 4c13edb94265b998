package org.equipoise.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Refusal;

/// The versions that addresses name, or the problem that there is none.
@ApplicationScoped
class PublishedVersions {

    private final AidCatalogue catalogue;

    PublishedVersions(AidCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The newest that is offered.
    AidVersion newest(String slug) {
        return catalogue.newest(slug).orElseThrow(PublishedVersions::noSuchAid);
    }

    /// Refused where there is no such aid, offered or not.
    void known(String slug) {
        if (!catalogue.has(slug)) {
            throw noSuchAid();
        }
    }

    private static Refusal noSuchAid() {
        return ProblemType.AID_NOT_FOUND.because("The list of aids names those that there are");
    }

    AidVersion numbered(String slug, String version) {
        known(slug);
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
