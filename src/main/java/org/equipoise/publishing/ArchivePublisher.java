package org.equipoise.publishing;

import io.quarkus.logging.Log;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.equipoise.aid.AidContent;
import org.equipoise.archive.Manifest;
import org.equipoise.catalogue.Adoption;
import org.equipoise.catalogue.AidCatalogue;

/// Takes over the versions that stand in archives. Those whose content is published already are not even read.
class ArchivePublisher {

    private final AidCatalogue catalogue;
    private final Ledger ledger;
    private final Schemas schemas;

    ArchivePublisher(AidCatalogue catalogue, Ledger ledger, Schemas schemas) {
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.schemas = schemas;
    }

    void publish(List<ArchiveFile> archives) {
        Set<String> known = archives.isEmpty() ? Set.of() : catalogue.hashes();
        for (ArchiveFile archive : archives) {
            Manifest manifest = archive.manifest();
            if (manifest != null && known.contains(archive.slugAndHash())) {
                ledger.publish(manifest.slug(), manifest.version());
                continue;
            }
            switch (archive.read(schemas)) {
                case Manuscript.Verdict.Sound sound ->
                    adopt(
                            archive,
                            sound.name(),
                            sound.content(),
                            Objects.requireNonNull(manifest).version());
                case Manuscript.Verdict.Broken(String name, var findings) -> ledger.refuse(name, findings);
            }
        }
    }

    private void adopt(ArchiveFile archive, String slug, AidContent content, int version) {
        switch (catalogue.adopt(content, version)) {
            case Adoption.Adopted adopted -> {
                Log.infof("Decision aid %s: took over version %d", slug, adopted.version());
                ledger.publish(slug, adopted.version());
            }
            case Adoption.Known same -> ledger.publish(slug, same.version());
            case Adoption.NumberTaken _ ->
                ledger.refuse(
                        archive.name(),
                        List.of(new Finding(
                                archive.name(),
                                0,
                                "",
                                "version %d is there and says something else".formatted(version),
                                "Ask whoever made the archive under which number it was published.")));
        }
    }
}
