package org.equipoise.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The built service, killed at awkward moments.
class RecoveryIT {

    @TempDir
    Path home;

    @Test
    void keepsWhatWasAcknowledgedBeforeItWasKilled() throws SQLException {
        DatabaseFiles files = DatabaseFiles.in(home);
        Diary diary;
        ProcessHandle orphan;
        try (ServiceProcess service = ServiceProcess.startWithUnpackedPrograms(home)) {
            service.port();
            orphan = files.server();
            diary = Diary.begin(files).grownTo(50);
            service.killAtOnce();
        }
        assertThat(orphan.isAlive())
                .as("the killed service leaves its server behind")
                .isTrue();

        try (ServiceProcess service = ServiceProcess.startWithUnpackedPrograms(home)) {
            assertThat(service.ask("/q/health").join().statusCode()).isEqualTo(200);
            assertThat(files.server().pid()).isNotEqualTo(orphan.pid());
            assertThat(Diary.read(files))
                    .containsAll(IntStream.rangeClosed(1, diary.acknowledged())
                            .boxed()
                            .toList());
        }
        assertThat(files.anyProcessWorksOnIt()).isFalse();
    }

    @Test
    void startsAfterItsFirstStartWasKilledAtAnyMoment() throws Exception {
        killWhen("the programs are being unpacked", path -> path.endsWith("unpacking/bin/postgres"));
        killWhen(
                "the new database appears",
                path -> path.getFileName().toString().startsWith("unfinished-"));
        killWhen("initdb is at work", path -> path.endsWith("cluster/global/pg_control"));
        killWhen(
                "the application's database is made", path -> path.endsWith("cluster/pg_ident.conf") && complete(path));
        killWhen("the database is in place", path -> path.endsWith("database"));
        killWhen("the server starts", path -> path.endsWith("database/cluster/postmaster.pid"));

        DatabaseFiles files = DatabaseFiles.in(home);
        try (EmbeddedServer server = EmbeddedServer.start(files.directory().root(), binaries(files));
                Connection connection = files.connect()) {
            assertThat(connection.isValid(5)).isTrue();
            assertThat(server.settings()).containsEntry("quarkus.datasource.username", "equipoise");
            assertThat(files.directory().root()).isDirectoryNotContaining("glob:**/unfinished-*");
        }
        assertThat(files.anyProcessWorksOnIt()).isFalse();
    }

    private static boolean complete(Path anyFileOfTheCluster) {
        return Files.exists(anyFileOfTheCluster.resolveSibling("base").resolve("5"));
    }

    private void killWhen(String moment, Predicate<Path> reached) throws Exception {
        Path root = DatabaseFiles.in(home).directory().root();
        try (ServiceProcess service = ServiceProcess.start(home, Map.of())) {
            Patience.until(moment + "; the service says " + service.output(), () -> anyFile(root, reached));
            service.killAtOnce();
        }
    }

    private static boolean anyFile(Path root, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.anyMatch(wanted);
        } catch (Exception goneWhileLooking) {
            return false;
        }
    }

    private static Path binaries(DatabaseFiles files) {
        return files.directory().root().resolve("binaries");
    }
}
