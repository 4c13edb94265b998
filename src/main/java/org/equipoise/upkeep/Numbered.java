package org.equipoise.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.NamedVersions;
import org.equipoise.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/// Finds a version by the number in an address, or refuses with what is not there.
@ApplicationScoped
public class Numbered {

    private final NamedVersions versions;

    Numbered(NamedVersions versions) {
        this.versions = versions;
    }

    public AidVersion version(String slug, String number) {
        return versions.numbered(slug, number);
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
}
