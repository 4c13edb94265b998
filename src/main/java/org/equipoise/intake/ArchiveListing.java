package org.equipoise.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.equipoise.archive.Archive;

/// An archive as its directory lists it, unopened.
///
/// @param modified in milliseconds since 1970
record ArchiveListing(Path path, long size, long modified) {

    static List<ArchiveListing> in(Path directory) throws IOException {
        List<ArchiveListing> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(each -> each.toString().endsWith(Archive.ENDING))
                    .sorted()
                    .toList()) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                found.add(new ArchiveListing(
                        file, attributes.size(), attributes.lastModifiedTime().toMillis()));
            }
        }
        return found;
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    String place() {
        return path.toAbsolutePath().normalize().toString();
    }

    ContentArchiveEntity tookOver(String slug, int version) {
        return new ContentArchiveEntity(this, slug, version);
    }
}
