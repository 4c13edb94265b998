package org.equipoise.database;

import static java.io.OutputStream.nullOutputStream;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// Unpacks the programs once, into a folder named after the archive's checksum that appears complete or not at all.
/// The library's own unpacking shares a folder in /tmp that everybody may write to, and trusts files half written.
final class Unpacking {

    private final Path folder;

    Unpacking(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Programs programs() throws IOException {
        Path home = folder.resolve("postgresql-" + checksum());
        if (!Files.isDirectory(home)) {
            DataDirectory.createFolder(folder);
            try (FileChannel channel = FileChannel.open(folder.resolve("unpacking.lock"), CREATE, WRITE);
                    FileLock _ = channel.lock()) {
                unpackOnce(home);
            }
        }
        return new Programs(home);
    }

    private void unpackOnce(Path home) throws IOException {
        if (Files.isDirectory(home)) {
            return;
        }
        Path unfinished = folder.resolve("unpacking");
        Folders.delete(unfinished);
        unpack(unfinished);
        Folders.force(unfinished);
        Files.move(unfinished, home, ATOMIC_MOVE);
        Folders.forceEntries(folder);
    }

    private static String checksum() throws IOException {
        try (CheckedInputStream archive = new CheckedInputStream(archive(), new CRC32())) {
            archive.transferTo(nullOutputStream());
            return "%08x".formatted(archive.getChecksum().getValue());
        }
    }

    private static void unpack(Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(archive()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            DataDirectory.createFolder(path);
            return;
        }
        DataDirectory.createFolder(path.resolve("..").normalize());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        boolean executable = (entry.getMode() & 0100) != 0;
        if (executable && !path.toFile().setExecutable(true)) {
            throw new IOException("Cannot make %s executable".formatted(path));
        }
    }

    private static InputStream archive() throws IOException {
        String processor = System.getProperty("os.arch");
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), processor);
        } catch (IllegalStateException missing) {
            throw new IOException(
                    "No PostgreSQL for %s on %s was built in. Build Equipoise on such a machine, or name a server with QUARKUS_DATASOURCE_JDBC_URL"
                            .formatted(system(), processor),
                    missing);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name");
        return name.startsWith("Windows") ? "Windows" : name.startsWith("Mac") ? "Darwin" : name;
    }
}
