package org.equipoise.database;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What the JDK lacks for whole folders.
final class Folders {

    private Folders() {}

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /// Brings every file to the disk, so that a power cut cannot leave a complete folder of empty files.
    static void force(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            files.parallelStream().forEach(file -> forceOne(file, WRITE));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        forceEntries(folder);
    }

    /// Brings the names in a folder to the disk, where the system lets a folder be opened at all.
    static void forceEntries(Path folder) {
        if (DataDirectory.POSIX) {
            forceOne(folder, READ);
        }
    }

    private static void forceOne(Path path, OpenOption how) {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
