package org.equipoise.publishing;

import io.quarkus.logging.Log;
import java.util.List;
import java.util.Set;
import org.equipoise.aid.AidContent;
import org.equipoise.archive.Manifest;
import org.equipoise.catalogue.Adoption;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.contentcheck.Standards;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.SoundModels;
import org.equipoise.media.MediaStore;
import org.equipoise.mediacheck.MediaSource;

/// Takes over the versions that stand in archives. Those whose content is published already are not even read.
class ArchivePublisher {

    private final AidCatalogue catalogue;
    private final MediaStore store;
    private final Ledger ledger;
    private final Queue queue;

    ArchivePublisher(AidCatalogue catalogue, MediaStore store, Ledger ledger, Queue queue) {
        this.catalogue = catalogue;
        this.store = store;
        this.ledger = ledger;
        this.queue = queue;
    }

    void publish(List<ArchiveFile> archives, Standards standards) {
        Set<String> known = archives.isEmpty() ? Set.of() : catalogue.hashes();
        SoundModels sound = new SoundModels();
        for (ArchiveFile archive : archives) {
            Manifest manifest = archive.manifest();
            if (manifest != null && known.contains(archive.slugAndHash())) {
                ledger.publish(manifest.slug(), manifest.version());
                continue;
            }
            switch (archive.read(standards, sound, MediaSource.of(store))) {
                case ArchiveFile.Verdict.Sound(int version, var content, var media) ->
                    queue.add(
                            archive.name(),
                            content,
                            new ContentFile("aid", content.tree().path("aid")),
                            () -> {
                                media.keepIn(store);
                                adopt(archive.name(), content, version);
                            });
                case ArchiveFile.Verdict.Broken(var findings) -> ledger.refuse(archive.name(), findings);
            }
        }
    }

    private void adopt(String name, AidContent content, int version) {
        String slug = content.tree().at("/aid/slug").asText();
        switch (catalogue.adopt(content, version)) {
            case Adoption.Adopted adopted -> {
                Log.infof("Decision aid %s: took over version %d", slug, adopted.version());
                ledger.publish(slug, adopted.version());
            }
            case Adoption.Known same -> ledger.publish(slug, same.version());
            case Adoption.NumberTaken _ ->
                ledger.refuse(
                        name,
                        List.of(new Finding(
                                name,
                                0,
                                "",
                                "version %d is there and says something else".formatted(version),
                                "Ask whoever made the archive under which number it was published.")));
        }
    }
}
