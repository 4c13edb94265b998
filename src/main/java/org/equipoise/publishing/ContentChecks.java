package org.equipoise.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.aid.AidContent;
import org.equipoise.checklist.ChecklistGate;

/// The checks that every aid passes before it is published, for content that stands in no folder.
@ApplicationScoped
public class ContentChecks {

    /// What came of checking: content fit to publish, or everything that is wrong with it.
    public sealed interface Checked {
        record Sound(AidContent content) implements Checked {}

        /// In files as a folder would have them, at line 0.
        record Broken(List<Finding> findings) implements Checked {}
    }

    /// A draft brings no files.
    private static final Path NO_FOLDER = Path.of("media");

    private final ModelShelf models;
    private final GlossaryShelf glossaries;
    private final ChecklistGate gate;
    private final AdaptationRule adaptations;
    private final Schemas schemas = Schemas.load();

    ContentChecks(ModelShelf models, GlossaryShelf glossaries, ChecklistGate gate, AdaptationRule adaptations) {
        this.models = models;
        this.glossaries = glossaries;
        this.gate = gate;
        this.adaptations = adaptations;
    }

    /// @param texts by their languages
    /// @param translations likewise, what became of the strings of each text that is a translation
    public Checked check(String slug, JsonNode aid, Map<String, JsonNode> texts, Map<String, JsonNode> translations) {
        TextFiles files = new TextFiles(new TreeMap<>(), new TreeMap<>());
        texts.forEach((language, text) ->
                files.texts().put(language, new ContentFile("text/%s.yaml".formatted(language), text)));
        translations.forEach((language, sidecar) -> files.sidecars()
                .put(language, new ContentFile("text/%s.translation.yaml".formatted(language), sidecar)));
        List<Finding> findings = new ArrayList<>(files.withoutSource());
        ContentFile structure = new ContentFile(AidFolder.STRUCTURE, aid);
        Standards standards =
                new Standards(schemas, models.loaded(), glossaries.loaded(), content -> gate.obstacles(content.read()));
        Manuscript manuscript = new Manuscript(slug, structure, files, NO_FOLDER, findings);
        return switch (manuscript.check(standards)) {
            case Manuscript.Verdict.Sound sound -> {
                List<Finding> notKept = adaptations.findings(sound.content(), manuscript.readStructure());
                yield notKept.isEmpty() ? new Checked.Sound(sound.content()) : new Checked.Broken(notKept);
            }
            case Manuscript.Verdict.Broken broken -> new Checked.Broken(broken.findings());
        };
    }
}
