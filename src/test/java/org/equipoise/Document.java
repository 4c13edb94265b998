package org.equipoise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text of the project, as somebody reads it.
record Document(Path path, String text) {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)#]+)[^)]*\\)");
    private static final Pattern COMMANDS = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    static Document read(String path) {
        return read(Path.of(path));
    }

    static Document read(Path path) {
        try {
            return new Document(path, Files.readString(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What stands between `<!-- name -->` and `<!-- /name -->`.
    Document part(String name) {
        String begin = "<!-- %s -->".formatted(name);
        int from = text.indexOf(begin) + begin.length();
        return new Document(path, text.substring(from, text.indexOf("<!-- /%s -->".formatted(name), from)));
    }

    /// The cells of each row of a table, without the head and without the marks of code.
    List<List<String>> rows() {
        return text.lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Stream.of(line.substring(1).split("\\|"))
                        .map(cell -> cell.replace("`", "").strip())
                        .toList())
                .toList();
    }

    /// The blocks of commands to be run.
    List<String> commands() {
        return COMMANDS.matcher(text).results().map(block -> block.group(1)).toList();
    }

    /// The files of the project that are linked to.
    List<Path> links() {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.contains("://"))
                .map(target -> path.toAbsolutePath().resolveSibling(target).normalize())
                .toList();
    }
}
