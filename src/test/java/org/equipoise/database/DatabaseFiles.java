package org.equipoise.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Looks at a data directory from outside, as an administrator would.
record DatabaseFiles(DataDirectory directory) {

    static DatabaseFiles in(Path workingDirectory) {
        return new DatabaseFiles(new DataDirectory(workingDirectory.resolve("equipoise-data")));
    }

    /// The running server's own record: its process number in the first line, its port in the fourth.
    ProcessHandle server() {
        return ProcessHandle.of(Long.parseLong(processFile().getFirst())).orElseThrow();
    }

    Connection connect() throws SQLException {
        try {
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:%s/equipoise"
                            .formatted(processFile().get(3)),
                    "equipoise",
                    Files.readString(directory.password()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean answersFromAnotherThan(ProcessHandle former) {
        try (Connection connection = connect()) {
            return connection.isValid(5) && server().pid() != former.pid();
        } catch (SQLException | RuntimeException notYet) {
            return false;
        }
    }

    private List<String> processFile() {
        try {
            return Files.readAllLines(directory.cluster().resolve("postmaster.pid"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean anyProcessWorksOnIt() {
        return ProcessHandle.allProcesses()
                .map(PostgresProcess::new)
                .anyMatch(process -> process.worksOn(directory.root()));
    }

    /// Every file with its checksum.
    static Map<String, String> contents(Path folder) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                contents.put(folder.relativize(file).toString(), HexFormat.of().formatHex(sum));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        return contents;
    }
}
