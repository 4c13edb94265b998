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
import java.util.stream.Stream;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.Publication;

/// Loads and publishes what the content folders hold, once at every start. A broken aid is refused by itself.
@ApplicationScoped
class Publisher {

    private final ContentConfig config;
    private final AidCatalogue catalogue;
    private final ModelShelf models;
    private final Schemas schemas = Schemas.load();
    private final Map<String, Integer> published = new TreeMap<>();
    private final Map<String, List<Finding>> refused = new TreeMap<>();

    Publisher(ContentConfig config, AidCatalogue catalogue, ModelShelf models) {
        this.config = config;
        this.catalogue = catalogue;
        this.models = models;
    }

    void publishAll(@Observes StartupEvent start) throws IOException {
        everyDirectory(directory -> models.loadDirectory(directory, schemas));
        Log.infof(
                "Risk models: %d loaded, %d refused",
                models.loaded().size(), models.refused().size());
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
            AidFolder.in(directory).forEach(folder -> {
                take(folder.read(schemas, models.loaded()));
                withdraw(folder);
            });
        } catch (IOException e) {
            refuse(
                    directory.toString(),
                    List.of(new Finding(directory.toString(), 0, "", "the directory cannot be read")));
        }
    }

    private void take(AidFolder.Reading reading) {
        switch (reading) {
            case AidFolder.Reading.Sound(String name, var content) -> {
                Publication publication = catalogue.publish(content);
                if (publication instanceof Publication.Published) {
                    Log.infof("Decision aid %s: published version %d", name, publication.version());
                }
                published.put(name, publication.version());
            }
            case AidFolder.Reading.Broken(String name, var findings) -> refuse(name, findings);
        }
    }

    /// A withdrawal counts even where the folder's content is refused; a faulty one is told of as loudly.
    private void withdraw(AidFolder folder) {
        List<Finding> findings = WithdrawnFile.in(folder).apply(catalogue, schemas);
        if (!findings.isEmpty()) {
            refuse(folder.name(), findings);
        }
    }

    private void refuse(String name, List<Finding> findings) {
        refused.merge(
                name,
                findings,
                (earlier, more) ->
                        Stream.concat(earlier.stream(), more.stream()).toList());
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
