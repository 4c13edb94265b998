package org.equipoise.checklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.equipoise.criteria.Rules;

/// One checklist's file, `checklists/<id>.yaml`.
record ListFile(String name, String yaml) {

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();
    private static final Schema SCHEMA = schema();

    /// A list that is not what the schema describes, or that asks for a rule that there is not.
    static final class Broken extends IllegalStateException {

        private static final long serialVersionUID = 1;

        Broken(String name, List<String> faults) {
            super("Checklist %s: %s".formatted(name, String.join("; ", faults)));
        }
    }

    static ListFile of(Path file) throws IOException {
        return new ListFile(String.valueOf(file.getFileName()), Files.readString(file));
    }

    Checklist read() {
        try {
            JsonNode tree = YAML.readTree(yaml);
            List<String> faults = new ArrayList<>(SCHEMA
                    .validate(tree, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                    .toList());
            if (faults.isEmpty()) {
                Checklist list = YAML.treeToValue(tree, Checklist.class);
                faults.addAll(faults(list));
                if (faults.isEmpty()) {
                    return list;
                }
            }
            throw new Broken(name, faults);
        } catch (JsonProcessingException malformed) {
            throw new Broken(name, List.of("not readable as YAML: " + malformed.getOriginalMessage()));
        }
    }

    private List<String> faults(Checklist list) {
        List<String> faults = new ArrayList<>();
        if (!name.equals(list.id() + ".yaml")) {
            faults.add("/id is not the file's name");
        }
        Set<String> groups = list.groups().stream().map(Checklist.Group::id).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.items().size(); i++) {
            Checklist.Item item = list.items().get(i);
            String at = "/items/%d ".formatted(i);
            if (!seen.add(item.id())) {
                faults.add(at + "the id '%s' stands twice".formatted(item.id()));
            }
            if (!groups.contains(item.group())) {
                faults.add(at + "there is no group '%s'".formatted(item.group()));
            }
            Rules.named(item.rule())
                    .ifPresentOrElse(
                            rule -> {
                                String misfit = rule.misfit(item.with());
                                if (misfit != null) {
                                    faults.add(at + misfit);
                                }
                            },
                            () -> faults.add(at + "there is no rule '%s'".formatted(item.rule())));
        }
        return faults;
    }

    private static Schema schema() {
        String resource = "/decision-aids/checklist.schema.json";
        try (InputStream in = Objects.requireNonNull(ListFile.class.getResourceAsStream(resource), resource)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
