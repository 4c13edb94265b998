package org.equipoise.contentfile;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.serialization.node.TokenStreamLocationAware;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One YAML file of an aid, read so that every place in it still knows its line.
public record ContentFile(String name, JsonNode tree) {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    /// Where the parser was, and at last where it met what it could not read: `in 'reader', line 18, column 1:`.
    private static final Pattern PLACE = Pattern.compile("^ in .*, line (\\d+), column \\d+", Pattern.MULTILINE);

    /// What came of reading a file.
    public sealed interface Reading {
        record Read(ContentFile file) implements Reading {}

        record Unreadable(Finding finding) implements Reading {}
    }

    public static Reading read(Path path, String name) {
        try (InputStream in = Files.newInputStream(path)) {
            JsonNode tree = JsonNodes.readTree(YAML, in, LocationJsonNodeFactoryFactory.getInstance());
            return tree == null || !tree.isObject()
                    ? new Reading.Unreadable(new Finding(
                            name,
                            1,
                            "",
                            "the file holds no members",
                            "Write it as the aids that come with Equipoise are."))
                    : new Reading.Read(new ContentFile(name, tree));
        } catch (IllegalArgumentException malformed) {
            // The library wraps what the parser throws.
            return new Reading.Unreadable(unreadable(name, malformed.getCause()));
        } catch (IOException e) {
            return new Reading.Unreadable(new Finding(
                    name, 0, "", "the file cannot be read", "See that it is there, and that you may read it."));
        }
    }

    private static Finding unreadable(String name, @Nullable Throwable cause) {
        if (cause instanceof JsonProcessingException malformed) {
            String message = malformed.getOriginalMessage();
            JsonLocation at = malformed.getLocation();
            int line = at == null ? 0 : at.getLineNr();
            for (Matcher place = PLACE.matcher(message); place.find(); ) {
                line = Integer.parseInt(place.group(1));
            }
            String reason = message.lines()
                    .filter(each ->
                            !each.startsWith("    ") && !PLACE.matcher(each).find())
                    .map(String::strip)
                    .collect(joining(", "));
            return new Finding(name, line, "", "not readable as YAML: " + reason, Mending.YAML);
        }
        return new Finding(name, 0, "", "not readable as YAML", Mending.YAML);
    }

    /// Everything in which the file does not fit the schema.
    public List<Finding> check(Schema schema) {
        return check(schema, _ -> true);
    }

    /// The same, but for what the file lacks.
    public List<Finding> checkWhatIsThere(Schema schema) {
        return check(schema, error -> !error.getKeyword().equals("required"));
    }

    private List<Finding> check(Schema schema, Predicate<Error> counts) {
        return schema
                .validate(tree, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .filter(counts)
                .map(error -> finding(pointer(error), error.getMessage(), Mending.of(error)))
                .distinct()
                .toList();
    }

    public Finding finding(String pointer, String reason, String mend) {
        return new Finding(name, line(pointer), pointer, reason, mend);
    }

    /// The line of a place, or of the nearest one around it that exists; 0 of what stands in no file.
    private int line(String pointer) {
        for (JsonPointer at = JsonPointer.compile(pointer); at != null; at = at.head()) {
            if (tree.at(at) instanceof TokenStreamLocationAware node) {
                JsonLocation location = node.tokenStreamLocation();
                return location == null ? 0 : location.getLineNr();
            }
        }
        return 0;
    }

    public static String baseName(Path path) {
        return String.valueOf(path.getFileName()).replace("/", "");
    }

    /// What should not be there is named itself, not what it stands in.
    private static String pointer(Error error) {
        String location = error.getInstanceLocation().toString();
        String at = location.equals("/") ? "" : location;
        return error.getKeyword().equals("additionalProperties") ? at + "/" + error.getProperty() : at;
    }
}
