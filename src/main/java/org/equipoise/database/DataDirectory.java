package org.equipoise.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Where everything lies. `database` appears in one step, complete, and is never deleted or replaced.
record DataDirectory(Path root) {

    static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    void create() throws IOException {
        if (!Files.exists(root)) {
            createFolder(root);
        }
    }

    Path lock() {
        return root.resolve("equipoise.lock");
    }

    Path database() {
        return root.resolve("database");
    }

    Path cluster() {
        return cluster(database());
    }

    Path password() {
        return password(database());
    }

    Path log() {
        return root.resolve("log").resolve("postgresql.log");
    }

    static Path cluster(Path database) {
        return database.resolve("cluster");
    }

    static Path password(Path database) {
        return database.resolve("password");
    }

    /// Creates a folder that only the owner can enter.
    static Path createFolder(Path folder) throws IOException {
        return Files.createDirectories(folder, ownerOnly("rwx------"));
    }

    static FileAttribute<?>[] ownerOnly(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
