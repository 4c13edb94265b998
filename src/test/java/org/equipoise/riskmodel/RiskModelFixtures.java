package org.equipoise.riskmodel;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.equipoise.riskmodel.Input.Value;

/// Models for tests: the shipped ones, and ones that a test writes.
public final class RiskModelFixtures {

    private static final Path SHIPPED = Path.of("decision-aids/models");

    private RiskModelFixtures() {}

    public static RiskModel shipped(String id) {
        return content(id).read();
    }

    /// All that come with Equipoise, by their ids.
    public static Map<String, RiskModelContent> contents() {
        Map<String, RiskModelContent> contents = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(SHIPPED)) {
            files.map(file -> String.valueOf(file.getFileName()).replace(".yaml", ""))
                    .sorted()
                    .forEach(id -> contents.put(id, content(id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    private static RiskModelContent content(String id) {
        try {
            return written(Files.readString(SHIPPED.resolve(id + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param yaml a whole model
    static RiskModelContent written(String yaml) {
        try {
            return RiskModelContent.of(new YAMLMapper().readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The inputs of the model's first example, with one of them changed.
    static Map<String, Value> firstExampleBut(RiskModel model, String input, Object value) {
        Map<String, Value> inputs =
                new LinkedHashMap<>(model.examples().getFirst().inputs());
        inputs.put(input, Value.of(value));
        return inputs;
    }
}
