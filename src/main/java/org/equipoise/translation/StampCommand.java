package org.equipoise.translation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The author's command `stamp FOLDER LANGUAGE [--from LANGUAGE] [--again [POINTER…]]`: writes down, for every string
/// of
/// a translation, which words of the source it translates. It never says that anything was reviewed.
public final class StampCommand {

    public static final String NAME = "stamp";

    private static final int DONE = 0;
    private static final int SOMETHING_LEFT = 1;
    private static final int NOT_POSSIBLE = 2;

    private static final String USUAL_SOURCE = "en";
    private static final String USAGE =
            "Usage: stamp FOLDER LANGUAGE [--from LANGUAGE] [--again [POINTER…]], such as: stamp decision-aids/my-aid es";

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    private final PrintStream out;

    private StampCommand(PrintStream out) {
        this.out = out;
    }

    /// What the process ends with: 0 where the translation is whole and fresh, 1 where something is left to translate,
    /// 2
    /// where nothing could be done.
    public static int run(List<String> arguments, PrintStream out) {
        return new StampCommand(out).run(arguments);
    }

    private int run(List<String> arguments) {
        int again = arguments.indexOf("--again");
        List<String> pointers = again < 0 ? List.of() : arguments.subList(again + 1, arguments.size());
        List<String> rest = again < 0 ? arguments : arguments.subList(0, again);
        boolean namesSource = rest.size() == 4 && rest.get(2).equals("--from");
        if (rest.size() != 2 && !namesSource || pointers.stream().anyMatch(each -> !each.startsWith("/"))) {
            out.println(USAGE);
            return NOT_POSSIBLE;
        }
        Predicate<String> translatedAnew = pointer -> again >= 0 && (pointers.isEmpty() || pointers.contains(pointer));
        try {
            Path texts = Path.of(rest.getFirst()).resolve("text");
            return stamp(texts, rest.get(1), namesSource ? Optional.of(rest.get(3)) : Optional.empty(), translatedAnew);
        } catch (JsonProcessingException malformed) {
            out.printf("Not readable as YAML: %s%n", malformed.getMessage());
        } catch (IOException | IllegalArgumentException failure) {
            out.printf("Not possible: %s%n", failure.getMessage());
        }
        return NOT_POSSIBLE;
    }

    private int stamp(Path texts, String language, Optional<String> from, Predicate<String> again) throws IOException {
        if (!language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            throw new IllegalArgumentException(language + " is no language tag (BCP 47), such as es or en-simple");
        }
        Path file = texts.resolve(language + Sidecar.ENDING);
        Sidecar before = Files.exists(file)
                ? Sidecar.read(read(file))
                : Sidecar.from(from.orElseGet(() -> source(texts, language)));
        if (before.from().equals(language)) {
            throw new IllegalArgumentException("%s is the source; it is translated from nothing".formatted(language));
        }
        Stamping stamping = Stamping.of(
                before,
                Strings.of(read(texts.resolve(before.from() + ".yaml"))),
                Strings.of(read(texts.resolve(language + ".yaml"))),
                again);
        Files.writeString(file, stamping.sidecar().yaml());
        tell(stamping, file);
        return stamping.nothingLeft() ? DONE : SOMETHING_LEFT;
    }

    private void tell(Stamping stamping, Path file) {
        out.printf(
                "%s: %d strings stamped, %d of them new%n",
                file, stamping.sidecar().strings().size(), stamping.added().size());
        list("Taken for translated anew (drafts now)", stamping.renewed());
        list("Stale, as the source has changed; once translated anew, stamp with --again", stamping.stale());
        list("Changed since they were reviewed (drafts now)", stamping.reopened());
        list("Gone from the text", stamping.dropped());
        list("Missing: the language is not offered until they are translated", stamping.missing());
        list("Not in the source: take them out, or add them there", stamping.surplus());
    }

    private void list(String what, List<String> pointers) {
        if (!pointers.isEmpty()) {
            out.printf("%s: %d%n", what, pointers.size());
            pointers.forEach(pointer -> out.printf("  %s%n", pointer));
        }
    }

    /// English where there is a text, otherwise the first language that is no translation itself.
    private static String source(Path texts, String language) {
        if (Files.exists(texts.resolve(USUAL_SOURCE + ".yaml"))) {
            return USUAL_SOURCE;
        }
        try (Stream<Path> files = Files.list(texts)) {
            return files.map(each -> String.valueOf(each.getFileName()))
                    .filter(name -> name.endsWith(".yaml") && !name.endsWith(Sidecar.ENDING))
                    .map(name -> name.replaceFirst("\\.yaml$", ""))
                    .filter(name -> !name.equals(language) && !Files.exists(texts.resolve(name + Sidecar.ENDING)))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no text to translate from"));
        } catch (IOException e) {
            throw new IllegalArgumentException("there is no folder " + texts, e);
        }
    }

    private static JsonNode read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("there is no file " + file);
        }
        return YAML.readTree(Files.readString(file));
    }
}
