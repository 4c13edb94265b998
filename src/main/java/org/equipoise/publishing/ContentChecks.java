package org.equipoise.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.aid.AidContent;

/// The checks that every aid passes before it is published, for content that stands in no folder.
@ApplicationScoped
public class ContentChecks {

    /// What came of checking: content fit to publish, or everything that is wrong with it.
    public sealed interface Checked {
        record Sound(AidContent content) implements Checked {}

        /// In files as a folder would have them, at line 0.
        record Broken(List<Finding> findings) implements Checked {}
    }

    private final ModelShelf models;
    private final Schemas schemas = Schemas.load();

    ContentChecks(ModelShelf models) {
        this.models = models;
    }

    /// @param texts by their languages
    public Checked check(String slug, JsonNode aid, Map<String, JsonNode> texts) {
        List<Finding> findings = new ArrayList<>();
        if (texts.isEmpty()) {
            findings.add(new Finding("text", 0, "", "there is no text in any language"));
        }
        Map<String, ContentFile> files = new LinkedHashMap<>();
        texts.forEach(
                (language, text) -> files.put(language, new ContentFile("text/%s.yaml".formatted(language), text)));
        ContentFile structure = new ContentFile(AidFolder.STRUCTURE, aid);
        return switch (AidFolder.check(slug, structure, files, findings, schemas, models.loaded())) {
            case AidFolder.Reading.Sound(var _, AidContent content) -> new Checked.Sound(content);
            case AidFolder.Reading.Broken(var _, List<Finding> found) -> new Checked.Broken(found);
        };
    }
}
