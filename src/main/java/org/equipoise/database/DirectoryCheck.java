package org.equipoise.database;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/// Looks before anything is touched: a directory that is not ours, or is damaged, stays as it is.
final class DirectoryCheck {

    private static final String POSTGRES_MAJOR = "18";
    private static final Set<String> MEANS_EMPTY = Set.of("lost+found", ".DS_Store");

    private final DataDirectory directory;

    DirectoryCheck(DataDirectory directory) {
        this.directory = directory;
    }

    /// The place as such; needs no lock.
    void place() throws CannotStart, IOException {
        Path root = directory.root();
        if (!Files.exists(root)) {
            return;
        }
        if (!Files.isDirectory(root)) {
            throw new CannotStart(
                    "The data directory %s is not a directory. Name another with EQUIPOISE_DATABASE_DIRECTORY."
                            .formatted(root));
        }
        if (!Files.isReadable(root) || !Files.isExecutable(root) || !Files.isWritable(root)) {
            throw new CannotStart(
                    "The data directory %s cannot be read and written by this user (%s). Give it to this user, or name another with EQUIPOISE_DATABASE_DIRECTORY."
                            .formatted(root, user()));
        }
        if (!isEmpty(root) && !Files.exists(directory.lock()) && !Files.isDirectory(directory.database())) {
            throw new CannotStart(
                    "The directory %s is not empty and is no data directory of Equipoise. Nothing was changed in it. Name another with EQUIPOISE_DATABASE_DIRECTORY."
                            .formatted(root));
        }
        ownedByThisUser(directory.lock());
        ownedByThisUser(directory.database());
        ownedByThisUser(directory.cluster());
    }

    /// The database in it; needs the lock, so that nobody is just creating it.
    void database() throws CannotStart, IOException {
        if (!Files.exists(directory.database())) {
            return;
        }
        Path cluster = directory.cluster();
        Path version = cluster.resolve("PG_VERSION");
        if (!Files.isRegularFile(version)) {
            throw damaged("%s is missing".formatted(version));
        }
        String major = Files.readString(version).strip();
        if (!major.equals(POSTGRES_MAJOR)) {
            throw new CannotStart(
                    "The database in %s was made by PostgreSQL %s; this Equipoise brings PostgreSQL %s. Nothing was changed. Use the Equipoise that made it, or carry the data over with pg_dump and a new data directory."
                            .formatted(cluster, major, POSTGRES_MAJOR));
        }
        if (!Files.isRegularFile(cluster.resolve("global").resolve("pg_control"))) {
            throw damaged("%s is missing".formatted(cluster.resolve("global").resolve("pg_control")));
        }
        if (!Files.isReadable(directory.password())) {
            throw damaged("%s cannot be read".formatted(directory.password()));
        }
    }

    private CannotStart damaged(String what) {
        return new CannotStart(
                "The database in %s is damaged: %s. Nothing was changed. Restore the whole directory from a backup, or move it away to begin with an empty database."
                        .formatted(directory.database(), what));
    }

    private static void ownedByThisUser(Path path) throws CannotStart, IOException {
        if (!DataDirectory.POSIX || !Files.exists(path, NOFOLLOW_LINKS)) {
            return;
        }
        int owner = (int) Files.getAttribute(path, "unix:uid");
        if (owner != new UnixSystem().getUid()) {
            throw new CannotStart(
                    "%s belongs to the user %s, but Equipoise was started by %s. Nothing was changed. Start it as that user, or give this user the whole directory (chown -R)."
                            .formatted(path, Files.getOwner(path).getName(), user()));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.allMatch(
                    entry -> MEANS_EMPTY.contains(entry.getFileName().toString()));
        }
    }

    private static String user() {
        return ProcessHandle.current().info().user().orElse("unknown");
    }
}
