package org.equipoise.contentcheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.equipoise.aid.AidContent;
import org.equipoise.checklist.Obstacle;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.glossary.Glossary;
import org.equipoise.mediacheck.MediaFiles;
import org.equipoise.mediacheck.MediaSource;
import org.equipoise.translation.Strings;
import org.jspecify.annotations.Nullable;

/// An aid's content as it was handed in, from a folder or otherwise.
///
/// @param name what its slug has to be
/// @param structure null where it cannot be read
/// @param media its pictures, films and sounds
/// @param unreadable what was found wrong on the way here
public record Manuscript(
        String name, @Nullable ContentFile structure, TextFiles texts, MediaSource media, List<Finding> unreadable) {

    /// What came of checking: content fit to publish, or everything that is wrong with it.
    public sealed interface Verdict {
        /// @param notOffered languages that readers do not get, each with the reason
        record Sound(String name, AidContent content, Map<String, String> notOffered, MediaFiles media)
                implements Verdict {}

        record Broken(String name, List<Finding> findings) implements Verdict {}
    }

    /// Of what was found sound.
    public ContentFile readStructure() {
        return Objects.requireNonNull(structure);
    }

    public Verdict check(Standards standards) {
        List<Finding> findings = new ArrayList<>(unreadable);
        if (structure != null) {
            findings.addAll(structure.check(standards.schemas().aid()));
        }
        findings.addAll(texts.check(standards.schemas()));
        readings(standards).forEach(reading -> findings.addAll(reading.refusals()));
        if (structure == null || !findings.isEmpty()) {
            return new Verdict.Broken(name, findings);
        }
        TranslationCheck translations = new TranslationCheck(texts, structure);
        findings.addAll(new StructureCheck(name, structure).findings());
        findings.addAll(new ModelBaselineCheck(structure, standards.models()).findings());
        findings.addAll(new TextCheck(texts.source(), structure, texts.sourceText()).findings());
        findings.addAll(translations.findings());
        MediaFiles files = new MediaFiles(media, structure);
        findings.addAll(files.findings());
        return findings.isEmpty()
                ? understand(structure, translations, files, standards)
                : new Verdict.Broken(name, findings);
    }

    /// How hard the text of each language is to read.
    public List<ReadingCheck> readings(Standards standards) {
        JsonNode aid = structure == null ? MissingNode.getInstance() : structure.tree();
        return texts.texts().entrySet().stream()
                .map(text -> new ReadingCheck(text.getKey(), aid, text.getValue(), standards.glossaries()))
                .toList();
    }

    private Verdict understand(ContentFile read, TranslationCheck translations, MediaFiles files, Standards standards) {
        AidContent content = content(read, translations, files, standards);
        try {
            ReferenceRisks.check(content.read());
            List<Finding> unmet = standards.gate().apply(content).stream()
                    .map(obstacle -> finding(read, obstacle))
                    .toList();
            return unmet.isEmpty()
                    ? new Verdict.Sound(name, content, translations.notOffered(), files)
                    : new Verdict.Broken(name, unmet);
        } catch (IllegalArgumentException | ArithmeticException notUnderstood) {
            return new Verdict.Broken(
                    name,
                    List.of(read.finding(
                            "",
                            String.valueOf(notUnderstood.getMessage()),
                            "Correct what it names; nothing can be worked out with it as it stands.")));
        }
    }

    private static AidContent content(
            ContentFile read, TranslationCheck translations, MediaFiles files, Standards standards) {
        Map<String, JsonNode> offered = translations.offered();
        Map<String, Glossary> explained = new TreeMap<>();
        offered.forEach((language, text) -> standards
                .glossaries()
                .usedIn(Strings.of(text).values(), language)
                .ifPresent(glossary -> explained.put(language, glossary)));
        return AidContent.of(
                new AidContent.Parts(read.tree(), offered, translations.translations(), explained, files.files()),
                standards.models());
    }

    private Finding finding(ContentFile read, Obstacle obstacle) {
        return Stream.concat(texts.texts().values().stream(), Stream.of(read))
                .filter(file -> file.name().equals(obstacle.file()))
                .findFirst()
                .orElse(read)
                .finding(obstacle.pointer(), "%s: %s".formatted(obstacle.item(), obstacle.mend()), obstacle.how());
    }
}
