package org.equipoise.contentcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.equipoise.contentfile.Finding;

/// The kinds of fault of `faults.txt`, and how each is planted into the files of an aid.
record Fault(String name, String file, Pattern good, String bad, String words, String elsewhere) {

    private static final Path TABLE = Path.of("src/test/resources/org/equipoise/contentcheck/faults.txt");
    private static final String HERE = "►";

    /// A faulty file, and where the fault is to be found.
    record Planted(String content, String file, int line) {}

    static List<Fault> all() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Fault::of)
                .toList();
    }

    private static Fault of(String line) {
        List<String> columns = Arrays.stream(line.split(" *¦ ?", -1)).toList();
        return new Fault(
                columns.getFirst(),
                columns.get(1).strip(),
                Pattern.compile(columns.get(2), Pattern.MULTILINE),
                columns.get(3).replace("\\n", "\n").replace("\\t", "\t"),
                columns.get(4).strip(),
                columns.size() > 5 ? columns.get(5).strip() : "");
    }

    /// Empty where the aid has no place for such a fault.
    Optional<Planted> plant(Path folder) throws IOException {
        Matcher place = good.matcher(Files.readString(folder.resolve(file)));
        if (!place.find()) {
            return Optional.empty();
        }
        String planted = place.replaceFirst(bad);
        int here = planted.indexOf(HERE);
        if (!elsewhere.isEmpty()) {
            String other = elsewhere.substring(0, elsewhere.indexOf(':'));
            String text = Files.readString(folder.resolve(other));
            Matcher there = Pattern.compile(elsewhere.substring(other.length() + 1), Pattern.MULTILINE)
                    .matcher(text);
            if (!there.find()) {
                throw new IllegalStateException("%s: %s is not in %s".formatted(name, there.pattern(), other));
            }
            return Optional.of(new Planted(planted, other, line(text, there.start())));
        }
        return Optional.of(new Planted(planted.replace(HERE, ""), file, line(planted, here)));
    }

    boolean isTold(Finding finding, Planted planted) {
        return finding.file().equals(planted.file())
                && finding.line() == planted.line()
                && finding.reason().contains(words)
                && !finding.mend().isEmpty();
    }

    @Override
    public String toString() {
        return name;
    }

    private static int line(String text, int at) {
        return 1
                + (int) text.substring(0, at)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }
}
