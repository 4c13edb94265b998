package org.equipoise.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Directories that the server does not start on. Each is left as it was.
class RefusalTest {

    @TempDir
    Path home;

    DataDirectory directory;

    @BeforeEach
    void nameTheDirectory() {
        directory = new DataDirectory(home.resolve("equipoise-data"));
    }

    @Test
    void refusesAFile() throws IOException {
        Files.writeString(directory.root(), "not a directory");
        assertThat(refusal()).contains(directory.root() + " is not a directory");
    }

    @Test
    void refusesAForeignDirectory() throws IOException {
        write(directory.root().resolve("thesis.txt"), "Years of work");
        assertThat(refusal()).contains(directory.root() + " is not empty and is no data directory of Equipoise");
    }

    @Test
    void refusesAClusterThatSomebodyElseMade() throws IOException {
        write(directory.root().resolve("PG_VERSION"), "18\n");
        assertThat(refusal()).contains("is no data directory of Equipoise");
    }

    @Test
    void refusesAnotherMajorVersion() throws IOException {
        makeCluster("17");
        assertThat(refusal()).contains("made by PostgreSQL 17", "brings PostgreSQL 18", "pg_dump");
    }

    @Test
    void refusesADatabaseThatIsNoCluster() throws IOException {
        makeCluster("18");
        Files.delete(directory.cluster().resolve("PG_VERSION"));
        assertThat(refusal()).contains("PG_VERSION is missing", "Restore the whole directory");
    }

    @Test
    void refusesAClusterWithoutItsControlFile() throws IOException {
        makeCluster("18");
        Files.delete(directory.cluster().resolve("global/pg_control"));
        assertThat(refusal()).contains("pg_control is missing", "Restore the whole directory");
    }

    @Test
    void refusesAClusterWithoutItsPassword() throws IOException {
        makeCluster("18");
        Files.delete(directory.password());
        assertThat(refusal()).contains(directory.password() + " cannot be read");
    }

    @Test
    void repeatsWhatPostgresSaysOfDamageThatItAloneSees() throws Exception {
        EmbeddedServer.start(directory.root(), ServiceProcess.UNPACKED).close();
        Path control = directory.cluster().resolve("global/pg_control");
        byte[] damaged = Files.readAllBytes(control);
        damaged[100] ^= 1;
        Files.write(control, damaged);
        Map<String, String> before = DatabaseFiles.contents(directory.database());
        assertThat(reason())
                .contains(
                        directory.cluster() + " does not start",
                        "incorrect checksum in control file",
                        "restore the whole directory");
        assertThat(DatabaseFiles.contents(directory.database())).isEqualTo(before);
    }

    @Test
    void refusesAnotherUsersDatabase() throws IOException {
        assumeTrue(isRoot(), "only root can give files away");
        makeCluster("18");
        Files.setAttribute(directory.cluster(), "unix:uid", 65_533);
        assertThat(refusal()).contains("belongs to the user 65533", "started by root", "chown");
    }

    @Test
    void refusesADirectoryThatItCannotWriteTo() throws IOException {
        assumeFalse(isRoot(), "root can write everywhere");
        makeCluster("18");
        Files.setPosixFilePermissions(directory.root(), PosixFilePermissions.fromString("r-x------"));
        assertThat(refusal()).contains("cannot be read and written by this user");
    }

    private String refusal() throws IOException {
        Map<String, String> before = DatabaseFiles.contents(home);
        String reason = reason();
        assertThat(DatabaseFiles.contents(home)).isEqualTo(before);
        return reason;
    }

    private String reason() {
        CannotStart refusal = catchThrowableOfType(
                CannotStart.class, () -> EmbeddedServer.start(directory.root(), ServiceProcess.UNPACKED));
        return refusal.reason();
    }

    private void makeCluster(String version) throws IOException {
        write(directory.lock(), "");
        write(directory.password(), "a password");
        write(directory.cluster().resolve("PG_VERSION"), version + "\n");
        write(directory.cluster().resolve("global/pg_control"), "control");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }
}
