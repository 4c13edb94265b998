package org.equipoise.publishing;

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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidContent;
import org.equipoise.archive.Manifest;
import org.equipoise.catalogue.Adoption;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.Publication;
import org.equipoise.checklist.ChecklistGate;
import org.equipoise.checklist.Obstacle;

/// Loads and publishes what the content directories hold, once at every start. A broken aid is refused by itself; what has
/// not changed since it was published is not read again.
@ApplicationScoped
class Publisher {

    private final ContentConfig config;
    private final AidCatalogue catalogue;
    private final ModelShelf models;
    private final GlossaryShelf glossaries;
    private final ChecklistGate gate;
    private final AdaptationRule adaptations;
    private final ContentFolders folders;
    private final Schemas schemas = Schemas.load();
    private final Fingerprints fingerprints = Fingerprints.ofThisBuild();
    private final List<Waiting> waiting = new ArrayList<>();
    private final Map<String, Integer> published = new TreeMap<>();
    private final Map<String, String> notOffered = new TreeMap<>();
    private final Map<String, List<Finding>> refused = new TreeMap<>();

    /// Sound content that is to be published as soon as the version is published that it adapts, if it does.
    private record Waiting(String name, AidContent content, ContentFile structure, Runnable publish) {}

    Publisher(
            ContentConfig config,
            AidCatalogue catalogue,
            ModelShelf models,
            GlossaryShelf glossaries,
            ChecklistGate gate,
            AdaptationRule adaptations,
            ContentFolders folders) {
        this.config = config;
        this.catalogue = catalogue;
        this.models = models;
        this.glossaries = glossaries;
        this.gate = gate;
        this.adaptations = adaptations;
        this.folders = folders;
    }

    void publishAll(@Observes StartupEvent start) throws IOException {
        everyDirectory(directory -> models.loadDirectory(directory, schemas));
        Log.infof(
                "Risk models: %d loaded, %d refused",
                models.loaded().size(), models.refused().size());
        everyDirectory(directory -> glossaries.loadDirectory(directory, schemas));
        everyDirectory(fingerprints::share);
        everyDirectory(this::publishDirectory);
        waiting.forEach(each -> refuse(each.name(), adaptations.findings(each.content(), each.structure())));
        waiting.clear();
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
            Standards standards = new Standards(schemas, models.loaded(), glossaries.loaded(), this::obstacles);
            AidFolder.in(directory).forEach(folder -> publishFolder(folder, standards));
            publishArchives(ArchiveFile.in(directory), standards);
        } catch (IOException e) {
            refuse(
                    directory.toString(),
                    List.of(new Finding(directory.toString(), 0, "", "the directory cannot be read")));
        }
    }

    /// What is published already stays: a version is judged on the day on which it is published.
    private List<Obstacle> obstacles(AidContent content) {
        Aid aid = content.read();
        boolean unchanged = catalogue
                .newest(aid.slug())
                .filter(newest -> newest.hash().equals(content.hash()))
                .isPresent();
        return unchanged ? List.of() : gate.obstacles(aid);
    }

    private void publishFolder(AidFolder folder, Standards standards) {
        Optional<String> fingerprint = fingerprints.of(folder.path());
        Optional<Integer> unchanged = fingerprint.flatMap(print -> folders.version(folder.name(), print));
        if (unchanged.isPresent()) {
            published.put(folder.name(), unchanged.get());
            return;
        }
        Manuscript manuscript = folder.read();
        switch (manuscript.check(standards)) {
            case Manuscript.Verdict.Sound(String name, var content, var languages) ->
                waiting.add(new Waiting(name, content, manuscript.readStructure(), () -> {
                    publish(name, content);
                    languages.forEach((language, reason) -> withhold(name, language, reason));
                    if (languages.isEmpty() && published.get(name) instanceof Integer version) {
                        fingerprint.ifPresent(print -> folders.remember(name, print, version));
                    }
                }));
            case Manuscript.Verdict.Broken(String name, var findings) -> refuse(name, findings);
        }
        publishWaiting();
    }

    /// Those whose content is published already are not even read.
    private void publishArchives(List<ArchiveFile> archives, Standards standards) {
        Set<String> known = archives.isEmpty() ? Set.of() : catalogue.hashes();
        SoundModels sound = new SoundModels();
        for (ArchiveFile archive : archives) {
            Manifest manifest = archive.manifest();
            if (manifest != null && known.contains(archive.slugAndHash())) {
                published.merge(manifest.slug(), manifest.version(), Math::max);
                continue;
            }
            switch (archive.read(standards, sound)) {
                case ArchiveFile.Verdict.Sound(int version, var content) ->
                    waiting.add(new Waiting(
                            archive.name(),
                            content,
                            new ContentFile("aid", content.tree().path("aid")),
                            () -> adopt(archive.name(), content, version)));
                case ArchiveFile.Verdict.Broken(var findings) -> refuse(archive.name(), findings);
            }
            publishWaiting();
        }
    }

    /// Those that can be: an adaptation waits for what it adapts.
    private void publishWaiting() {
        List<Waiting> ready;
        do {
            ready = waiting.stream()
                    .filter(each -> adaptations.canBeChecked(each.content()))
                    .toList();
            for (Waiting each : ready) {
                List<Finding> findings = adaptations.findings(each.content(), each.structure());
                if (findings.isEmpty()) {
                    each.publish().run();
                } else {
                    refuse(each.name(), findings);
                }
            }
            waiting.removeAll(ready);
        } while (!ready.isEmpty() && !waiting.isEmpty());
    }

    private void publish(String name, AidContent content) {
        Publication publication = catalogue.publish(content);
        if (publication instanceof Publication.OwnedElsewhere) {
            refuse(name, List.of(new Finding("aid.yaml", 0, "/slug", "an organisation has an aid of this name")));
            return;
        }
        if (publication instanceof Publication.Published) {
            Log.infof("Decision aid %s: published version %d", name, publication.version());
        }
        published.put(name, publication.version());
    }

    private void adopt(String name, AidContent content, int version) {
        String slug = content.tree().at("/aid/slug").asText();
        switch (catalogue.adopt(content, version)) {
            case Adoption.Adopted adopted -> {
                Log.infof("Decision aid %s: took over version %d", slug, adopted.version());
                published.merge(slug, adopted.version(), Math::max);
            }
            case Adoption.Known same -> published.merge(slug, same.version(), Math::max);
            case Adoption.NumberTaken _ ->
                refuse(
                        name,
                        List.of(new Finding(name, 0, "", "version %d is there and says something else".formatted(version))));
        }
    }

    private void refuse(String name, List<Finding> findings) {
        refused.put(name, findings);
        findings.forEach(finding -> Log.errorf("Decision aid %s refused: %s", name, finding));
    }

    private void withhold(String name, String language, String reason) {
        notOffered.put("%s in %s".formatted(name, language), reason);
        Log.warnf("Decision aid %s is not offered in %s: %s", name, language, reason);
    }

    /// The slugs that were published or were published already, with their newest version.
    Map<String, Integer> published() {
        return published;
    }

    /// Aids in languages that readers do not get, `knee-pain in fi`, and why.
    Map<String, String> notOffered() {
        return notOffered;
    }

    /// What was refused, and why.
    Map<String, List<Finding>> refused() {
        return refused;
    }
}
