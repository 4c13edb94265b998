package org.equipoise.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Refusal;

/// The versions that addresses name, or the problem that there is none.
@ApplicationScoped
public class NamedVersions {

    private final AidCatalogue catalogue;

    NamedVersions(AidCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The newest that is offered.
    public AidVersion newest(String slug) {
        return catalogue.newest(slug).orElseThrow(NamedVersions::noSuchAid);
    }

    /// Refused where there is no such aid, offered or not.
    public void known(String slug) {
        if (!catalogue.has(slug)) {
            throw noSuchAid();
        }
    }

    public AidVersion numbered(String slug, String version) {
        known(slug);
        return number(version)
                .flatMap(number -> catalogue.version(slug, number))
                .orElseThrow(
                        () -> ProblemType.AID_VERSION_NOT_FOUND.because("The history of this aid names its versions"));
    }

    private static Refusal noSuchAid() {
        return ProblemType.AID_NOT_FOUND.because("The list of aids names those that there are");
    }

    private static Optional<Integer> number(String version) {
        try {
            return Optional.of(Integer.valueOf(version));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
