package org.equipoise.contentcheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equipoise.aid.AidContent;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.Ids;
import org.equipoise.contentfile.SoundModels;
import org.equipoise.mediacheck.ArchivedMedia;
import org.equipoise.riskmodel.RiskModelContent;

/// The checks of a folder, for content that comes as one document. Findings name the part of the document as their
/// file.
public class DocumentCheck {

    private static final Set<String> PARTS = Set.of("aid", "texts", "models", "translations", "glossary", "media");

    private final String name;
    private final String slug;
    private final AidContent content;
    private final Standards standards;
    private final SoundModels sound;
    private final List<Finding> findings = new ArrayList<>();

    public DocumentCheck(String name, String slug, AidContent content, Standards standards, SoundModels sound) {
        this.name = name;
        this.slug = slug;
        this.content = content;
        this.standards = standards;
        this.sound = sound;
    }

    public List<Finding> findings(ArchivedMedia media) {
        if (!content.isCanonical()) {
            return broken("the content is not written as this service writes it");
        }
        JsonNode document = content.tree();
        for (String part : Ids.names(document)) {
            if (!PARTS.contains(part)) {
                return broken("the content has no part '%s'".formatted(part));
            }
        }
        if (!document.path("aid").isObject() || document.path("texts").isEmpty()) {
            return broken("the content holds no aid, or no text");
        }
        ContentFile structure = new ContentFile("aid", document.path("aid"));
        Map<String, ContentFile> texts = files(document.path("texts"), "text/");
        findings.addAll(structure.check(standards.schemas().aid()));
        texts.forEach((language, text) -> findings.addAll(
                document.path("translations").has(language)
                        ? text.checkWhatIsThere(standards.schemas().text())
                        : text.check(standards.schemas().text())));
        Map<String, RiskModelContent> models = models(files(document.path("models"), "models/"));
        if (findings.isEmpty()) {
            findings.addAll(new StructureCheck(slug, structure).findings());
            findings.addAll(new ModelBaselineCheck(structure, models).findings());
            texts.forEach((language, text) -> findings.addAll(new TextCheck(language, structure, text).findings()));
        }
        return findings.isEmpty() ? understood(media) : findings;
    }

    private List<Finding> understood(ArchivedMedia media) {
        try {
            ReferenceRisks.check(content.read());
            findings.addAll(media.findings(content));
            if (!findings.isEmpty()) {
                return findings;
            }
            return standards.gate().apply(content).stream()
                    .map(obstacle -> new Finding(
                            obstacle.file(),
                            0,
                            obstacle.pointer(),
                            "%s: %s".formatted(obstacle.item(), obstacle.mend()),
                            obstacle.how()))
                    .toList();
        } catch (IllegalArgumentException | ArithmeticException notUnderstood) {
            return broken(String.valueOf(notUnderstood.getMessage()));
        }
    }

    private Map<String, RiskModelContent> models(Map<String, ContentFile> files) {
        Map<String, RiskModelContent> models = new LinkedHashMap<>();
        files.forEach((id, file) -> {
            RiskModelContent model = RiskModelContent.of(file.tree());
            findings.addAll(sound.findings(id, file, model, standards.schemas()));
            models.put(id, model);
        });
        return models;
    }

    private static Map<String, ContentFile> files(JsonNode parts, String folder) {
        Map<String, ContentFile> files = new LinkedHashMap<>();
        parts.properties()
                .forEach(part -> files.put(part.getKey(), new ContentFile(folder + part.getKey(), part.getValue())));
        return files;
    }

    private List<Finding> broken(String reason) {
        return List.of(new Finding(
                name, 0, "", reason, "Have it exported once more where it comes from, and change nothing in it."));
    }
}
