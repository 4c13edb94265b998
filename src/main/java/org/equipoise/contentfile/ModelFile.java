package org.equipoise.contentfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.equipoise.riskmodel.ModelCheck;
import org.equipoise.riskmodel.RiskModel;
import org.equipoise.riskmodel.RiskModelContent;

/// One risk model's file, `models/<id>.yaml`.
public record ModelFile(String name, Path path) {

    private static final String FOLDER = "models";
    static final String ENDING = ".yaml";

    /// What came of reading a model: one fit to use, or everything that is wrong with it.
    public sealed interface Reading {
        record Sound(RiskModel model, RiskModelContent content) implements Reading {}

        record Broken(String name, List<Finding> findings) implements Reading {}
    }

    /// None where the directory has no models.
    public static List<ModelFile> in(Path directory) throws IOException {
        Path folder = directory.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> new ModelFile(String.valueOf(each.getFileName()), each))
                    .filter(each -> each.name.endsWith(ENDING))
                    .sorted((one, other) -> one.name.compareTo(other.name))
                    .toList();
        }
    }

    public Reading read(Schemas schemas) {
        return switch (ContentFile.read(path, FOLDER + "/" + name)) {
            case ContentFile.Reading.Unreadable(Finding finding) -> new Reading.Broken(id(), List.of(finding));
            case ContentFile.Reading.Read(ContentFile file) -> read(file, schemas);
        };
    }

    public Reading read(ContentFile file, Schemas schemas) {
        List<Finding> findings = new ArrayList<>(file.check(schemas.model()));
        numbers(file, file.tree(), "", findings);
        if (findings.isEmpty() && !file.tree().path("id").textValue().equals(id())) {
            findings.add(file.finding(
                    "/id", "the id is not the file's name, " + id(), "Give the file and the id the same name."));
        }
        if (!findings.isEmpty()) {
            return new Reading.Broken(id(), findings);
        }
        try {
            RiskModelContent content = RiskModelContent.of(file.tree());
            RiskModel model = content.read();
            ModelCheck.faults(model)
                    .forEach(fault -> findings.add(file.finding(
                            fault.pointer(),
                            fault.reason(),
                            "Correct it, and see that the model still reproduces its published examples.")));
            return findings.isEmpty() ? new Reading.Sound(model, content) : new Reading.Broken(id(), findings);
        } catch (IllegalArgumentException notUnderstood) {
            return new Reading.Broken(
                    id(),
                    List.of(file.finding(
                            "",
                            String.valueOf(notUnderstood.getMessage()),
                            "Correct what it names; the models that come with Equipoise show each form.")));
        }
    }

    private String id() {
        return name.substring(0, name.length() - ENDING.length());
    }

    /// Numbers that no machine can hold, and intervals that do not hold their own number.
    private static void numbers(ContentFile file, JsonNode node, String at, List<Finding> findings) {
        if (node.isNumber() && !Double.isFinite(node.doubleValue())) {
            findings.add(file.finding(at, "the number is too large", "Correct it."));
        }
        if (node.path("value").isNumber()
                && node.path("low").isNumber()
                && node.path("high").isNumber()
                && !(node.path("low").doubleValue() <= node.path("value").doubleValue()
                        && node.path("value").doubleValue() <= node.path("high").doubleValue())) {
            findings.add(file.finding(
                    at, "the interval does not hold its own number", "Compare the three numbers with the source."));
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            numbers(file, member.getValue(), at + "/" + member.getKey(), findings);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            numbers(file, node.get(i), at + "/" + i, findings);
        }
    }
}
