package org.equipoise.intake;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equipoise.archive.Manifest;
import org.equipoise.catalogue.Adoption;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.contentcheck.Standards;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.media.MediaStore;
import org.equipoise.mediacheck.MediaSource;

/// Takes over the versions that stand in archives, many at once: those of one transaction are published together or not
/// at all. An archive that looks as it did when it was taken over is not even opened.
@ApplicationScoped
public class ArchivePublisher {

    private final AidCatalogue catalogue;
    private final ContentArchives archives;
    private final MediaStore store;

    ArchivePublisher(AidCatalogue catalogue, ContentArchives archives, MediaStore store) {
        this.catalogue = catalogue;
        this.archives = archives;
        this.store = store;
    }

    /// Throws `IOException` where the directory cannot be read.
    public void publish(Path directory, Standards standards, Ledger ledger, Queue queue) throws IOException {
        List<ArchiveListing> unknown = new ArrayList<>();
        Map<String, ContentArchiveEntity> seen = archives.in(directory);
        for (ArchiveListing each : ArchiveListing.in(directory)) {
            ContentArchiveEntity before = seen.get(each.place());
            if (before != null && before.looksLike(each)) {
                ledger.publish(before.slug, before.version);
            } else {
                unknown.add(each);
            }
        }
        if (!unknown.isEmpty()) {
            take(ArchiveFile.newestFirst(unknown), standards, ledger, queue);
        }
    }

    private void take(List<ArchiveFile> files, Standards standards, Ledger ledger, Queue queue) throws IOException {
        Set<String> known = catalogue.hashes();
        List<ArchiveFile> fresh = new ArrayList<>();
        List<ContentArchiveEntity> here = new ArrayList<>();
        for (ArchiveFile file : files) {
            Manifest manifest = file.manifest();
            if (manifest != null && known.contains(file.slugAndHash())) {
                ledger.publish(manifest.slug(), manifest.version());
                here.add(file.listing().tookOver(manifest.slug(), manifest.version()));
            } else {
                fresh.add(file);
            }
        }
        archives.remember(here);
        try (ArchiveReader reader = new ArchiveReader(fresh, standards, MediaSource.of(store))) {
            for (List<ArchiveReader.Judged> batch = reader.next(); !batch.isEmpty(); batch = reader.next()) {
                take(batch, ledger, queue);
            }
        }
    }

    private void take(List<ArchiveReader.Judged> batch, Ledger ledger, Queue queue) {
        List<Taken> together = new ArrayList<>();
        for (ArchiveReader.Judged each : batch) {
            switch (each.verdict()) {
                case ArchiveFile.Verdict.Broken(var findings) ->
                    ledger.refuse(each.file().name(), findings);
                case ArchiveFile.Verdict.Sound sound -> {
                    Taken taken = new Taken(each.file(), sound);
                    if (sound.content().read().adaptedFrom() == null) {
                        together.add(taken);
                    } else {
                        together = publish(together, ledger);
                        ContentFile structure =
                                new ContentFile("aid", sound.content().tree().path("aid"));
                        queue.add(
                                each.file().name(), sound.content(), structure, () -> publish(List.of(taken), ledger));
                    }
                }
            }
        }
        publish(together, ledger);
        queue.look();
    }

    private record Taken(ArchiveFile file, ArchiveFile.Verdict.Sound sound) {}

    /// Nothing is told of it before all of it is stored for good.
    ///
    /// @return an empty list, for those that follow
    private List<Taken> publish(List<Taken> together, Ledger ledger) {
        List<Runnable> toTell = new ArrayList<>();
        QuarkusTransaction.requiringNew().run(() -> {
            List<ContentArchiveEntity> here = new ArrayList<>();
            for (Taken each : together) {
                ArchiveFile.Verdict.Sound sound = each.sound();
                String slug = sound.content().read().slug();
                sound.media().keepIn(store);
                Adoption adoption = catalogue.adopt(sound.content(), sound.version());
                toTell.add(() -> tell(each.file().name(), slug, sound.version(), adoption, ledger));
                if (!(adoption instanceof Adoption.NumberTaken)) {
                    here.add(each.file().listing().tookOver(slug, sound.version()));
                }
            }
            archives.remember(here);
        });
        toTell.forEach(Runnable::run);
        return new ArrayList<>();
    }

    private static void tell(String name, String slug, int version, Adoption adoption, Ledger ledger) {
        switch (adoption) {
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
