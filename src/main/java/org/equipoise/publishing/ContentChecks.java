package org.equipoise.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.equipoise.aid.AidContent;
import org.equipoise.checklist.ChecklistGate;
import org.equipoise.contentcheck.AidFolder;
import org.equipoise.contentcheck.Manuscript;
import org.equipoise.contentcheck.Standards;
import org.equipoise.contentcheck.TextFiles;
import org.equipoise.contentfile.BroughtAlong;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.Schemas;
import org.equipoise.intake.AdaptationRule;
import org.equipoise.media.MediaStore;
import org.equipoise.mediacheck.MediaSource;
import org.equipoise.shelf.GlossaryShelf;
import org.equipoise.shelf.ModelShelf;
import org.equipoise.translation.Translation;
import org.jspecify.annotations.Nullable;

/// The checks that every aid passes before it is published, for content that stands in no folder.
@ApplicationScoped
public class ContentChecks {

    /// What came of checking: content fit to publish, or everything that is wrong with it.
    public sealed interface Checked {
        record Sound(AidContent content) implements Checked {}

        /// In files as a folder would have them, at line 0.
        record Broken(List<Finding> findings) implements Checked {}
    }

    /// What stands in no folder, part by part.
    ///
    /// @param texts by their languages
    /// @param translations likewise, what became of the strings of each text that is a translation
    /// @param withheld likewise, what a version said of translations whose texts it does not offer
    /// @param models that come along, by their ids
    /// @param glossary by language, the words that come along explained; null where those count that are loaded
    /// @param media the hash of each file by its name; their bytes are kept here
    public record Parts(
            JsonNode aid,
            Map<String, JsonNode> texts,
            Map<String, JsonNode> translations,
            Map<String, JsonNode> withheld,
            Map<String, JsonNode> models,
            @Nullable Map<String, JsonNode> glossary,
            Map<String, String> media) {}

    private final ModelShelf models;
    private final GlossaryShelf glossaries;
    private final ChecklistGate gate;
    private final AdaptationRule adaptations;
    private final MediaStore store;
    private final Schemas schemas = Schemas.load();

    ContentChecks(
            ModelShelf models,
            GlossaryShelf glossaries,
            ChecklistGate gate,
            AdaptationRule adaptations,
            MediaStore store) {
        this.models = models;
        this.glossaries = glossaries;
        this.gate = gate;
        this.adaptations = adaptations;
        this.store = store;
    }

    public Checked check(String slug, Parts parts) {
        TextFiles files = new TextFiles();
        parts.texts()
                .forEach((language, text) ->
                        files.texts().put(language, new ContentFile("text/%s.yaml".formatted(language), text)));
        parts.translations()
                .forEach((language, sidecar) -> files.sidecars()
                        .put(language, new ContentFile("text/%s.translation.yaml".formatted(language), sidecar)));
        List<Finding> findings = new ArrayList<>(files.withoutSource());
        parts.withheld().forEach((language, translation) -> {
            try {
                files.withheld().put(language, Translation.read(translation));
            } catch (IllegalArgumentException notOne) {
                findings.add(new Finding(
                        "text/%s.translation.yaml".formatted(language),
                        0,
                        "",
                        "there is no text beside it",
                        "Write the text, or take out what is said of its translation."));
            }
        });
        BroughtAlong brought = new BroughtAlong(parts.models(), parts.glossary(), schemas);
        findings.addAll(brought.findings());
        ContentFile structure = new ContentFile(AidFolder.STRUCTURE, parts.aid());
        Standards standards = new Standards(
                schemas,
                brought.modelsOver(models.loaded()),
                brought.glossariesOr(glossaries.loaded()),
                content -> gate.obstacles(content.read()));
        Manuscript manuscript =
                new Manuscript(slug, structure, files, MediaSource.of(store).called(parts.media()), findings);
        return switch (manuscript.check(standards)) {
            case Manuscript.Verdict.Sound sound -> {
                List<Finding> notKept = adaptations.findings(sound.content(), manuscript.readStructure());
                yield notKept.isEmpty() ? new Checked.Sound(sound.content()) : new Checked.Broken(notKept);
            }
            case Manuscript.Verdict.Broken broken -> new Checked.Broken(broken.findings());
        };
    }
}
