package org.equipoise.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidContent;
import org.equipoise.aid.Baseline;
import org.equipoise.aid.ModelBaseline;
import org.equipoise.evidence.Risk;
import org.equipoise.glossary.Glossaries;
import org.equipoise.glossary.Glossary;
import org.equipoise.riskmodel.RiskModelContent;
import org.equipoise.translation.Strings;
import org.jspecify.annotations.Nullable;

/// One aid's folder: `aid.yaml` and `text/<language>.yaml`.
record AidFolder(String name, Path path) {

    static final String STRUCTURE = "aid.yaml";

    /// What came of reading a folder: content fit to publish, or everything that is wrong with it.
    sealed interface Reading {
        /// @param notOffered languages that readers do not get, each with the reason
        /// @param media where the bytes of its files are, by their hashes
        record Sound(String name, AidContent content, Map<String, String> notOffered, Map<String, Path> media)
                implements Reading {}

        record Broken(String name, List<Finding> findings) implements Reading {}
    }

    static List<AidFolder> in(Path directory) throws IOException {
        try (Stream<Path> folders = Files.list(directory)) {
            return folders.filter(each -> Files.exists(each.resolve(STRUCTURE)))
                    .map(each -> new AidFolder(ContentFile.baseName(each), each))
                    .sorted((one, other) -> one.name.compareTo(other.name))
                    .toList();
        }
    }

    Reading read(Schemas schemas, Map<String, RiskModelContent> models) {
        return read(schemas, models, new Glossaries());
    }

    /// @param models those that an aid may use, by their ids
    /// @param glossaries what explains the words that the aid uses
    Reading read(Schemas schemas, Map<String, RiskModelContent> models, Glossaries glossaries) {
        List<Finding> findings = new ArrayList<>();
        ContentFile structure = read(path.resolve(STRUCTURE), findings);
        TextFiles texts = TextFiles.in(path.resolve("text"), findings);
        if (structure != null) {
            findings.addAll(structure.check(schemas.aid()));
        }
        findings.addAll(texts.check(schemas));
        if (structure == null || !findings.isEmpty()) {
            return new Reading.Broken(name, findings);
        }
        TranslationCheck translations = new TranslationCheck(texts, structure);
        findings.addAll(new StructureCheck(name, structure).findings());
        findings.addAll(new ModelBaselineCheck(structure, models).findings());
        findings.addAll(new TextCheck(texts.source(), structure, texts.sourceText()).findings());
        findings.addAll(translations.findings());
        MediaFolder media = new MediaFolder(path.resolve("media"), structure);
        findings.addAll(media.findings());
        return findings.isEmpty()
                ? understand(structure, translations, media, models, glossaries)
                : new Reading.Broken(name, findings);
    }

    private Reading understand(
            ContentFile structure,
            TranslationCheck translations,
            MediaFolder media,
            Map<String, RiskModelContent> models,
            Glossaries glossaries) {
        Map<String, JsonNode> texts = translations.offered();
        Map<String, Glossary> explained = new TreeMap<>();
        texts.forEach((language, text) -> glossaries
                .usedIn(Strings.of(text).values(), language)
                .ifPresent(glossary -> explained.put(language, glossary)));
        AidContent content = AidContent.of(
                new AidContent.Parts(structure.tree(), texts, translations.translations(), explained, media.files()),
                models);
        try {
            Aid aid = content.read();
            for (Baseline baseline : aid.baselines()) {
                Risk reference = aid.referenceRisk(baseline.id());
                if (baseline instanceof ModelBaseline model && !aid.reaches(model, reference)) {
                    throw new IllegalArgumentException(
                            "the risk of the reference person in '%s' lies outside its item's range"
                                    .formatted(baseline.id()));
                }
            }
            return new Reading.Sound(name, content, translations.notOffered(), media.paths());
        } catch (IllegalArgumentException | ArithmeticException notUnderstood) {
            return new Reading.Broken(name, List.of(structure.finding("", String.valueOf(notUnderstood.getMessage()))));
        }
    }

    private static @Nullable ContentFile read(Path file, List<Finding> findings) {
        return switch (ContentFile.read(file, STRUCTURE)) {
            case ContentFile.Reading.Read(ContentFile content) -> content;
            case ContentFile.Reading.Unreadable(Finding finding) -> {
                findings.add(finding);
                yield null;
            }
        };
    }
}
