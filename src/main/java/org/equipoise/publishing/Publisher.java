package org.equipoise.publishing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.equipoise.aid.AidContent;
import org.equipoise.archive.Manifest;
import org.equipoise.catalogue.Adoption;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.Publication;

/// Loads and publishes what the content folders hold, once at every start. A broken aid is refused by itself.
@ApplicationScoped
class Publisher {

    private final ContentConfig config;
    private final AidCatalogue catalogue;
    private final ModelShelf models;
    private final ContentFolders folders;
    private final AdaptationRule adaptations;
    private final Schemas schemas = Schemas.load();
    private final Fingerprints fingerprints = Fingerprints.ofThisBuild();
    private final List<Waiting> waiting = new ArrayList<>();
    private final Map<String, Integer> published = new TreeMap<>();
    private final Map<String, List<Finding>> refused = new TreeMap<>();

    /// Sound content that is to be published, as soon as the version that it adapts is.
    private record Waiting(String name, AidContent content, ContentFile structure, Runnable publish) {}

    Publisher(
            ContentConfig config,
            AidCatalogue catalogue,
            ModelShelf models,
            ContentFolders folders,
            AdaptationRule adaptations) {
        this.config = config;
        this.catalogue = catalogue;
        this.models = models;
        this.folders = folders;
        this.adaptations = adaptations;
    }

    void publishAll(@Observes StartupEvent start) throws IOException {
        everyDirectory(directory -> models.loadDirectory(directory, schemas));
        Log.infof(
                "Risk models: %d loaded, %d refused",
                models.loaded().size(), models.refused().size());
        everyDirectory(fingerprints::share);
        everyDirectory(this::publishDirectory);
        waiting.forEach(each -> refuse(each.name(), adaptations.findings(each.content(), each.structure())));
        Log.infof("Decision aids: %d published, %d refused", published.size(), refused.size());
    }

    private void everyDirectory(Consumer<Path> use) throws IOException {
        if (config.shipped()) {
            ClassPathUtils.consumeAsPaths("decision-aids", use);
        }
        config.directories().orElse(List.of()).forEach(use);
    }

    private void publishDirectory(Path directory) {
        try {
            AidFolder.in(directory).forEach(this::publishFolder);
            publishArchives(ArchiveFile.in(directory));
        } catch (IOException e) {
            refuse(
                    directory.toString(),
                    List.of(new Finding(directory.toString(), 0, "", "the directory cannot be read")));
        }
    }

    private void publishFolder(AidFolder folder) {
        Optional<String> fingerprint = fingerprints.of(folder.path());
        Optional<Integer> unchanged = fingerprint.flatMap(print -> folders.version(folder.name(), print));
        if (unchanged.isPresent()) {
            published.put(folder.name(), unchanged.get());
            return;
        }
        AidFolder.Reading reading = folder.read(schemas, models.loaded());
        switch (reading) {
            case AidFolder.Reading.Sound(String name, var content) ->
                waiting.add(new Waiting(name, content, structure(folder), () -> {
                    publish(name, content);
                    fingerprint.ifPresent(
                            print -> folders.remember(name, print, Objects.requireNonNull(published.get(name))));
                }));
            case AidFolder.Reading.Broken(String name, var findings) -> refuse(name, findings);
        }
        publishWaiting();
    }

    /// Again, to have its lines for findings; the folder was read well a moment ago.
    private static ContentFile structure(AidFolder folder) {
        return switch (ContentFile.read(folder.path().resolve(AidFolder.STRUCTURE), AidFolder.STRUCTURE)) {
            case ContentFile.Reading.Read(ContentFile file) -> file;
            case ContentFile.Reading.Unreadable _ ->
                new ContentFile(AidFolder.STRUCTURE, JsonNodeFactory.instance.objectNode());
        };
    }

    /// Those that can be: an adaptation waits for what it adapts.
    private void publishWaiting() {
        for (boolean any = true; any; ) {
            List<Waiting> ready = waiting.stream()
                    .filter(each -> adaptations.canBeChecked(each.content()))
                    .toList();
            ready.forEach(each -> {
                List<Finding> findings = adaptations.findings(each.content(), each.structure());
                if (findings.isEmpty()) {
                    each.publish().run();
                } else {
                    refuse(each.name(), findings);
                }
            });
            waiting.removeAll(ready);
            any = !ready.isEmpty();
        }
    }

    /// Those whose content is published already are not even read.
    private void publishArchives(List<ArchiveFile> archives) {
        Set<String> known = archives.isEmpty() ? Set.of() : catalogue.hashes();
        for (ArchiveFile archive : archives) {
            Manifest manifest = archive.manifest();
            if (manifest != null && known.contains(archive.slugAndHash())) {
                published.merge(manifest.slug(), manifest.version(), Math::max);
                continue;
            }
            switch (archive.read(schemas)) {
                case AidFolder.Reading.Sound(String slug, var content) ->
                    waiting.add(new Waiting(
                            archive.name(),
                            content,
                            new ContentFile("aid", content.tree().path("aid")),
                            () -> adopt(
                                    archive,
                                    slug,
                                    content,
                                    Objects.requireNonNull(manifest).version())));
                case AidFolder.Reading.Broken(String name, var findings) -> refuse(name, findings);
            }
            publishWaiting();
        }
    }

    private void adopt(ArchiveFile archive, String slug, AidContent content, int version) {
        switch (catalogue.adopt(content, version)) {
            case Adoption.Adopted adopted -> {
                Log.infof("Decision aid %s: took over version %d", slug, adopted.version());
                published.merge(slug, adopted.version(), Math::max);
            }
            case Adoption.Known same -> published.merge(slug, same.version(), Math::max);
            case Adoption.NumberTaken _ ->
                refuse(
                        archive.name(),
                        List.of(new Finding(
                                archive.name(), 0, "", "version %d is there and says something else".formatted(version))));
        }
    }

    private void publish(String name, AidContent content) {
        Publication publication = catalogue.publish(content);
        if (publication instanceof Publication.Published) {
            Log.infof("Decision aid %s: published version %d", name, publication.version());
        }
        published.put(name, publication.version());
    }

    private void refuse(String name, List<Finding> findings) {
        refused.put(name, findings);
        findings.forEach(finding -> Log.errorf("Decision aid %s refused: %s", name, finding));
    }

    /// The slugs that were published or were published already, with their newest version.
    Map<String, Integer> published() {
        return published;
    }

    /// What was refused, and why.
    Map<String, List<Finding>> refused() {
        return refused;
    }
}
