package org.equipoise.publishing;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidContent;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.Publication;
import org.equipoise.checklist.ChecklistGate;
import org.equipoise.checklist.Obstacle;

/// Loads and publishes what the content folders hold, once at every start. A broken aid is refused by itself.
@ApplicationScoped
class Publisher {

    private final ContentConfig config;
    private final AidCatalogue catalogue;
    private final ModelShelf models;
    private final GlossaryShelf glossaries;
    private final ChecklistGate gate;
    private final Schemas schemas = Schemas.load();
    private final Map<String, Integer> published = new TreeMap<>();
    private final Map<String, String> notOffered = new TreeMap<>();
    private final Map<String, List<Finding>> refused = new TreeMap<>();

    Publisher(
            ContentConfig config,
            AidCatalogue catalogue,
            ModelShelf models,
            GlossaryShelf glossaries,
            ChecklistGate gate) {
        this.config = config;
        this.catalogue = catalogue;
        this.models = models;
        this.glossaries = glossaries;
        this.gate = gate;
    }

    void publishAll(@Observes StartupEvent start) throws IOException {
        everyDirectory(directory -> models.loadDirectory(directory, schemas));
        Log.infof(
                "Risk models: %d loaded, %d refused",
                models.loaded().size(), models.refused().size());
        everyDirectory(directory -> glossaries.loadDirectory(directory, schemas));
        everyDirectory(this::publishDirectory);
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
            AidFolder.in(directory).forEach(folder -> take(folder.read().check(standards)));
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

    private void take(Manuscript.Verdict verdict) {
        switch (verdict) {
            case Manuscript.Verdict.Sound(String name, var content, var languages) -> {
                Publication publication = catalogue.publish(content);
                if (publication instanceof Publication.OwnedElsewhere) {
                    refuse(
                            name,
                            List.of(new Finding("aid.yaml", 0, "/slug", "an organisation has an aid of this name")));
                    return;
                }
                if (publication instanceof Publication.Published) {
                    Log.infof("Decision aid %s: published version %d", name, publication.version());
                }
                published.put(name, publication.version());
                languages.forEach((language, reason) -> withhold(name, language, reason));
            }
            case Manuscript.Verdict.Broken(String name, var findings) -> refuse(name, findings);
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
