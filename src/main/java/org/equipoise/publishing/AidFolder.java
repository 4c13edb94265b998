package org.equipoise.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidContent;
import org.equipoise.aid.Baseline;
import org.equipoise.aid.ModelBaseline;
import org.equipoise.checklist.Obstacle;
import org.equipoise.evidence.Risk;
import org.equipoise.riskmodel.RiskModelContent;
import org.jspecify.annotations.Nullable;

/// One aid's folder: `aid.yaml` and `text/<language>.yaml`.
record AidFolder(String name, Path path) {

    static final String STRUCTURE = "aid.yaml";

    /// What came of reading a folder: content fit to publish, or everything that is wrong with it.
    sealed interface Reading {
        record Sound(String name, AidContent content) implements Reading {}

        record Broken(String name, List<Finding> findings) implements Reading {}
    }

    static List<AidFolder> in(Path directory) throws IOException {
        try (Stream<Path> folders = Files.list(directory)) {
            return folders.filter(each -> Files.exists(each.resolve(STRUCTURE)))
                    .map(each -> new AidFolder(baseName(each), each))
                    .sorted((one, other) -> one.name.compareTo(other.name))
                    .toList();
        }
    }

    /// Whether the files are sound, without the checklists.
    ///
    /// @param models those that an aid may use, by their ids
    Reading read(Schemas schemas, Map<String, RiskModelContent> models) {
        return read(schemas, models, _ -> List.of());
    }

    /// @param gate what keeps sound content from being published
    Reading read(Schemas schemas, Map<String, RiskModelContent> models, Function<AidContent, List<Obstacle>> gate) {
        List<Finding> findings = new ArrayList<>();
        Map<String, ContentFile> texts = new LinkedHashMap<>();
        ContentFile structure = read(path.resolve(STRUCTURE), STRUCTURE, findings);
        for (Path text : texts(findings)) {
            String file = baseName(text);
            ContentFile read = read(text, "text/" + file, findings);
            if (read != null) {
                texts.put(file.replaceFirst("\\.yaml$", ""), read);
            }
        }
        if (structure != null) {
            findings.addAll(structure.check(schemas.aid()));
        }
        texts.values().forEach(text -> findings.addAll(text.check(schemas.text())));
        if (structure == null || !findings.isEmpty()) {
            return new Reading.Broken(name, findings);
        }
        findings.addAll(new StructureCheck(name, structure).findings());
        findings.addAll(new ModelBaselineCheck(structure, models).findings());
        texts.forEach((language, text) -> findings.addAll(new TextCheck(language, structure, text).findings()));
        return findings.isEmpty() ? understand(structure, texts, models, gate) : new Reading.Broken(name, findings);
    }

    private Reading understand(
            ContentFile structure,
            Map<String, ContentFile> texts,
            Map<String, RiskModelContent> models,
            Function<AidContent, List<Obstacle>> gate) {
        Map<String, JsonNode> prose = new LinkedHashMap<>();
        texts.forEach((language, text) -> prose.put(language, text.tree()));
        AidContent content = AidContent.of(structure.tree(), prose, models);
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
            List<Finding> unmet = gate.apply(content).stream()
                    .map(obstacle -> finding(structure, texts, obstacle))
                    .toList();
            return unmet.isEmpty() ? new Reading.Sound(name, content) : new Reading.Broken(name, unmet);
        } catch (IllegalArgumentException | ArithmeticException notUnderstood) {
            return new Reading.Broken(name, List.of(structure.finding("", String.valueOf(notUnderstood.getMessage()))));
        }
    }

    private static Finding finding(ContentFile structure, Map<String, ContentFile> texts, Obstacle obstacle) {
        ContentFile file = texts.values().stream()
                .filter(text -> text.name().equals(obstacle.file()))
                .findFirst()
                .orElse(structure);
        return file.finding(obstacle.pointer(), "%s: %s".formatted(obstacle.item(), obstacle.mend()));
    }

    private List<Path> texts(List<Finding> findings) {
        try (Stream<Path> files = Files.list(path.resolve("text"))) {
            List<Path> texts = files.filter(file -> baseName(file).endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (!texts.isEmpty()) {
                return texts;
            }
        } catch (IOException none) {
            // Told below, as when the directory is empty.
        }
        findings.add(new Finding("text", 0, "", "there is no text in any language"));
        return List.of();
    }

    private static @Nullable ContentFile read(Path file, String name, List<Finding> findings) {
        return switch (ContentFile.read(file, name)) {
            case ContentFile.Reading.Read(ContentFile content) -> content;
            case ContentFile.Reading.Unreadable(Finding finding) -> {
                findings.add(finding);
                yield null;
            }
        };
    }

    private static String baseName(Path path) {
        return String.valueOf(path.getFileName()).replace("/", "");
    }
}
