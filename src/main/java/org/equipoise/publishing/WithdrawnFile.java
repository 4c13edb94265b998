package org.equipoise.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.equipoise.catalogue.Offers;
import org.equipoise.catalogue.Withdrawal;
import org.equipoise.catalogue.Withdrawing;
import org.equipoise.contentcheck.AidFolder;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.Schemas;

/// The file `withdrawn.yaml` of an aid's folder: which of its versions are offered no more, and why.
/// Read at once, as what is in the archive of the built service cannot be read later.
record WithdrawnFile(String slug, Optional<ContentFile.Reading> reading) {

    static final String NAME = "withdrawn.yaml";

    static WithdrawnFile in(AidFolder folder) {
        Path path = folder.path().resolve(NAME);
        return new WithdrawnFile(
                folder.name(), Files.exists(path) ? Optional.of(ContentFile.read(path, NAME)) : Optional.empty());
    }

    /// Whether it can be read and says all that it has to.
    List<Finding> check(Schemas schemas) {
        return findings(schemas, _ -> List.of());
    }

    /// Withdraws what the file names, whatever else is wrong with the folder. What is withdrawn already stays as it is.
    List<Finding> apply(Offers offers, Schemas schemas) {
        return findings(schemas, file -> apply(offers, file));
    }

    private List<Finding> findings(Schemas schemas, Function<ContentFile, List<Finding>> use) {
        return switch (reading.orElse(null)) {
            case null -> List.of();
            case ContentFile.Reading.Unreadable(Finding finding) -> List.of(finding);
            case ContentFile.Reading.Read(ContentFile file) -> {
                List<Finding> findings = file.check(schemas.withdrawn());
                yield findings.isEmpty() ? use.apply(file) : findings;
            }
        };
    }

    private List<Finding> apply(Offers offers, ContentFile file) {
        List<Finding> findings = new ArrayList<>();
        int entry = 0;
        for (JsonNode each : file.tree().path("withdrawn")) {
            int number = 0;
            for (JsonNode version : each.path("versions")) {
                Withdrawing done = offers.withdraw(slug, version.intValue(), grounds(each), Withdrawal.By.INSTALLATION);
                if (done instanceof Withdrawing.OwnedElsewhere) {
                    findings.add(file.finding(
                            "/withdrawn/%d".formatted(entry),
                            "an organisation has an aid of this name",
                            "An organisation withdraws its own aids."));
                }
                if (done instanceof Withdrawing.NoSuchVersion || done instanceof Withdrawing.NoSuchAid) {
                    findings.add(file.finding(
                            "/withdrawn/%d/versions/%d".formatted(entry, number),
                            "version %d was never published".formatted(version.intValue()),
                            "Name a version that is in the history of the aid."));
                }
                number++;
            }
            entry++;
        }
        return findings;
    }

    private static Withdrawal.Grounds grounds(JsonNode entry) {
        String reason = entry.path("reason").textValue().replace('-', '_').toUpperCase(Locale.ROOT);
        return new Withdrawal.Grounds(
                Withdrawal.Reason.valueOf(reason),
                entry.path("words").textValue(),
                LocalDate.parse(entry.path("date").textValue())
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
    }
}
