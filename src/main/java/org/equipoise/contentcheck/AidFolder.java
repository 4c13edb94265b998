package org.equipoise.contentcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.mediacheck.MediaSource;
import org.jspecify.annotations.Nullable;

/// One aid's folder: `aid.yaml` and `text/<language>.yaml`.
public record AidFolder(String name, Path path) {

    public static final String STRUCTURE = "aid.yaml";

    public static List<AidFolder> in(Path directory) throws IOException {
        try (Stream<Path> folders = Files.list(directory)) {
            return folders.filter(each -> Files.exists(each.resolve(STRUCTURE)))
                    .map(each -> new AidFolder(ContentFile.baseName(each), each))
                    .sorted((one, other) -> one.name.compareTo(other.name))
                    .toList();
        }
    }

    public Manuscript read() {
        List<Finding> findings = new ArrayList<>();
        ContentFile structure = structure(findings);
        TextFiles texts = TextFiles.in(path.resolve("text"), findings);
        return new Manuscript(name, structure, texts, MediaSource.in(path.resolve("media")), findings);
    }

    private @Nullable ContentFile structure(List<Finding> findings) {
        return switch (ContentFile.read(path.resolve(STRUCTURE), STRUCTURE)) {
            case ContentFile.Reading.Read(ContentFile content) -> content;
            case ContentFile.Reading.Unreadable(Finding finding) -> {
                findings.add(finding);
                yield null;
            }
        };
    }
}
