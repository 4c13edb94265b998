package org.equipoise.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/// Finds a version by the number in an address, or refuses with what is not there.
@ApplicationScoped
public class Numbered {

    private final AidCatalogue catalogue;

    Numbered(AidCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public AidVersion version(String slug, String number) {
        if (!catalogue.has(slug)) {
            throw ProblemType.AID_NOT_FOUND.because("The list of aids names those that there are");
        }
        return number(number)
                .flatMap(each -> catalogue.version(slug, each))
                .orElseThrow(
                        () -> ProblemType.AID_VERSION_NOT_FOUND.because("The history of this aid names its versions"));
    }

    /// The version that another is held against: the one before it where nothing else is named. Refused where that is
    /// no earlier one.
    public AidVersion since(AidVersion version, @Nullable String since) {
        String slug = version.aid().slug();
        AidVersion earlier = version(slug, since == null ? String.valueOf(Math.max(version.version() - 1, 1)) : since);
        if (earlier.version() > version.version()) {
            throw ProblemType.INVALID_REQUEST.because("Query parameter since: name an earlier version.");
        }
        return earlier;
    }

    private static Optional<Integer> number(String number) {
        try {
            return Optional.of(Integer.valueOf(number));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
