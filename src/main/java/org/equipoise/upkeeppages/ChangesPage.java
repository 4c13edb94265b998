package org.equipoise.upkeeppages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Objects;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.difference.Change;
import org.equipoise.difference.Difference;
import org.equipoise.language.Speech;

/// How one version differs from an earlier one, for everybody to read.
///
/// @param told what patients are told
/// @param others all other changes, with the texts before and after
record ChangesPage(
        Speech say,
        String address,
        String aid,
        String language,
        int version,
        int since,
        List<String> told,
        List<Other> others)
        implements TemplateInstance {

    record Other(String text, String before, String after) {}

    static ChangesPage of(Speech say, AidVersion version, int since, Difference difference) {
        return new ChangesPage(
                say,
                "/aids/%s/versions/%d%s".formatted(version.aid().slug(), version.version(), say.query()),
                version.aid().text(version.bestLanguage(difference.language())).title(),
                difference.language(),
                version.version(),
                since,
                difference.forPatients().stream().map(Change::sentence).toList(),
                difference.changes().stream()
                        .filter(change -> !change.isForPatients())
                        .map(change -> new Other(
                                change.sentence(),
                                Objects.requireNonNullElse(change.before(), ""),
                                Objects.requireNonNullElse(change.after(), "")))
                        .toList());
    }
}
