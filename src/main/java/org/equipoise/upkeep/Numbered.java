package org.equipoise.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.problem.ProblemType;

/// Finds a version by the number in an address, or says what is not there.
@ApplicationScoped
class Numbered {

    private final AidCatalogue catalogue;

    Numbered(AidCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    AidVersion version(String slug, String number) {
        if (!catalogue.has(slug)) {
            throw ProblemType.AID_NOT_FOUND.because("The list of aids names those that there are");
        }
        return number(number)
                .flatMap(each -> catalogue.version(slug, each))
                .orElseThrow(
                        () -> ProblemType.AID_VERSION_NOT_FOUND.because("The history of this aid names its versions"));
    }

    static Optional<Integer> number(String number) {
        try {
            return Optional.of(Integer.valueOf(number));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
