package org.equipoise.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private final ModelShelf models;
    private final GlossaryShelf glossaries;
    private final ChecklistGate gate;
    private final AdaptationRule adaptations;
    private final Schemas schemas = Schemas.load();

    ContentChecks(
            ModelShelf models, GlossaryShelf glossaries, ChecklistGate gate, AdaptationRule adaptations) {
        this.models = models;
        this.glossaries = glossaries;
        this.gate = gate;
        this.adaptations = adaptations;
    }

    /// @param texts by their languages
    public Checked check(String slug, JsonNode aid, Map<String, JsonNode> texts) {
        List<Finding> findings = new ArrayList<>();
        TextFiles files = TextFiles.of(texts, findings);
        Manuscript manuscript = new Manuscript(slug, new ContentFile(AidFolder.STRUCTURE, aid), files, findings);
        Standards standards = new Standards(
                schemas, models.loaded(), glossaries.loaded(), content -> gate.obstacles(content.read()));
        return switch (manuscript.check(standards)) {
            case Manuscript.Verdict.Sound sound -> {
                List<Finding> notKept = adaptations.findings(sound.content(), manuscript.readStructure());
                yield notKept.isEmpty() ? new Checked.Sound(sound.content()) : new Checked.Broken(notKept);
            }
            case Manuscript.Verdict.Broken broken -> new Checked.Broken(broken.findings());
        };
    }
}
