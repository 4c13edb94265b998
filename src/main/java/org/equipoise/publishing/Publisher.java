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
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidContent;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.Offers;
import org.equipoise.catalogue.Publication;
import org.equipoise.checklist.ChecklistGate;
import org.equipoise.checklist.Obstacle;
import org.equipoise.contentcheck.AidFolder;
import org.equipoise.contentcheck.Manuscript;
import org.equipoise.contentcheck.Standards;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.Schemas;
import org.equipoise.intake.AdaptationRule;
import org.equipoise.intake.ArchivePublisher;
import org.equipoise.intake.Ledger;
import org.equipoise.intake.Queue;
import org.equipoise.media.MediaStore;
import org.equipoise.shelf.GlossaryShelf;
import org.equipoise.shelf.ModelShelf;

/// Loads and publishes what the content directories hold, once at every start. A broken aid is refused by itself; what
/// has
/// not changed since it was published is not read again.
@ApplicationScoped
class Publisher {

    private final ContentConfig config;
    private final AidCatalogue catalogue;
    private final Offers offers;
    private final ModelShelf models;
    private final GlossaryShelf glossaries;
    private final ChecklistGate gate;
    private final ContentFolders folders;
    private final ArchivePublisher archives;
    private final MediaStore store;
    private final Schemas schemas = Schemas.load();
    private final Fingerprints fingerprints = Fingerprints.ofThisBuild();
    private final Ledger ledger = new Ledger();
    private final Queue queue;

    /// Looked at when everything is published, as a version may be named that comes with this start.
    private final List<WithdrawnFile> withdrawing = new ArrayList<>();

    Publisher(
            ContentConfig config,
            AidCatalogue catalogue,
            Offers offers,
            ModelShelf models,
            GlossaryShelf glossaries,
            ChecklistGate gate,
            MediaStore store,
            AdaptationRule adaptations,
            ContentFolders folders,
            ArchivePublisher archives) {
        this.config = config;
        this.catalogue = catalogue;
        this.offers = offers;
        this.models = models;
        this.glossaries = glossaries;
        this.gate = gate;
        this.queue = new Queue(adaptations, ledger);
        this.folders = folders;
        this.archives = archives;
        this.store = store;
    }

    void publishAll(@Observes StartupEvent start) throws IOException {
        everyDirectory(directory -> models.loadDirectory(directory, schemas));
        Log.infof(
                "Risk models: %d loaded, %d refused",
                models.loaded().size(), models.refused().size());
        everyDirectory(directory -> glossaries.loadDirectory(directory, schemas));
        everyDirectory(fingerprints::share);
        everyDirectory(this::publishDirectory);
        queue.close();
        withdrawing.forEach(this::withdraw);
        Log.infof(
                "Decision aids: %d published, %d refused",
                ledger.published().size(), ledger.refused().size());
    }

    private void everyDirectory(Consumer<Path> use) throws IOException {
        if (config.shipped()) {
            ClassPathUtils.consumeAsPaths("decision-aids", use);
        }
        config.directories().orElse(List.of()).forEach(use);
    }

    private void publishDirectory(Path directory) {
        try {
            List<AidFolder> found = AidFolder.in(directory);
            found.forEach(this::publishFolder);
            archives.publish(directory, standards(content -> gate.obstacles(content.read())), ledger, queue);
            found.stream().map(WithdrawnFile::in).forEach(withdrawing::add);
        } catch (IOException e) {
            ledger.refuse(directory.toString(), List.of(Finding.ofUnreadable(directory)));
        }
    }

    private void publishFolder(AidFolder folder) {
        Optional<String> fingerprint = fingerprints.of(folder.path());
        Optional<Integer> unchanged = fingerprint.flatMap(print -> folders.version(folder.name(), print));
        if (unchanged.isPresent()) {
            ledger.publish(folder.name(), unchanged.get());
            return;
        }
        take(folder.read(), fingerprint);
    }

    private Standards standards(Function<AidContent, List<Obstacle>> obstacles) {
        return new Standards(schemas, models.loaded(), glossaries.loaded(), obstacles);
    }

    /// What is published already stays: a version is judged on the day on which it is published.
    private List<Obstacle> obstacles(AidContent content) {
        Aid aid = content.read();
        return catalogue.isNewest(aid.slug(), content.hash()) ? List.of() : gate.obstacles(aid);
    }

    void take(Manuscript manuscript, Optional<String> fingerprint) {
        switch (manuscript.check(standards(this::obstacles))) {
            case Manuscript.Verdict.Sound sound ->
                queue.add(sound.name(), sound.content(), manuscript.readStructure(), () -> publish(sound, fingerprint));
            case Manuscript.Verdict.Broken(String name, var findings) -> ledger.refuse(name, findings);
        }
    }

    private void publish(Manuscript.Verdict.Sound sound, Optional<String> fingerprint) {
        sound.media().keepIn(store);
        Publication publication = catalogue.publish(sound.content());
        if (publication instanceof Publication.OwnedElsewhere) {
            ledger.refuse(
                    sound.name(),
                    List.of(new Finding(
                            AidFolder.STRUCTURE,
                            0,
                            "/slug",
                            "an organisation has an aid of this name",
                            "Give the folder and the slug another name.")));
            return;
        }
        if (publication instanceof Publication.Published) {
            Log.infof("Decision aid %s: published version %d", sound.name(), publication.version());
        }
        ledger.publish(sound.name(), publication.version());
        sound.notOffered().forEach((language, reason) -> ledger.withhold(sound.name(), language, reason));
        if (sound.notOffered().isEmpty()) {
            fingerprint.ifPresent(print -> folders.remember(sound.name(), print, publication.version()));
        }
    }

    /// A withdrawal counts even where the folder's content is refused; a faulty one is told of as loudly.
    private void withdraw(WithdrawnFile file) {
        List<Finding> findings = file.apply(offers, schemas);
        if (!findings.isEmpty()) {
            ledger.refuse(file.slug(), findings);
        }
    }

    Ledger ledger() {
        return ledger;
    }
}
