package org.equipoise.database;

import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedServerTest {

    /// Spaces and letters beyond ASCII, as in people's folders.
    @TempDir
    static Path home;

    static EmbeddedServer server;
    static DatabaseFiles files;

    @BeforeAll
    static void start() throws CannotStart {
        files = new DatabaseFiles(new DataDirectory(home.resolve("Tietoja ja päätöksiä")));
        server = EmbeddedServer.start(files.directory().root(), ServiceProcess.UNPACKED);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "full_page_writes, on",
        "synchronous_commit, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "max_connections, 60",
        "log_statement, none",
        "log_min_error_statement, panic",
        "log_parameter_max_length_on_error, 0",
        "server_encoding, UTF8"
    })
    void runsWithTheSettingsOfAServerThatIsReliedOn(String setting, String value) throws SQLException {
        assertThat(ask("show " + setting)).isEqualTo(value);
    }

    @Test
    void ordersTextAlikeOnEveryMachine() throws SQLException {
        assertThat(ask("select datlocprovider::text || ':' || datlocale from pg_database where datname = 'equipoise'"))
                .isEqualTo("b:C.UTF-8");
        assertThat(ask("select upper('äiti')")).isEqualTo("ÄITI");
    }

    @Test
    void givesTheApplicationNoPowersOverTheServer() throws SQLException {
        assertThat(ask("select rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls"
                        + " from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @ParameterizedTest
    @CsvSource({
        "equipoise, equipoise, wrong",
        "equipoise, postgres, right",
        "postgres, equipoise, right",
        "postgres, postgres, ''"
    })
    void letsNobodyInWithoutTheApplicationsPassword(String user, String database, String password) {
        String offered = password.equals("right") ? server.settings().get("quarkus.datasource.password") : password;
        assertThatThrownBy(
                        () -> DriverManager.getConnection(url().replace("/equipoise", "/" + database), user, offered))
                .isInstanceOf(SQLException.class)
                .extracting(failure -> ((SQLException) failure).getSQLState())
                .asString()
                .startsWith("28");
    }

    @Test
    void listensOnNoSocketFile() throws IOException {
        List<String> processFile =
                Files.readAllLines(files.directory().cluster().resolve("postmaster.pid"));
        assertThat(processFile.subList(4, 6)).containsExactly("", "127.0.0.1");
    }

    @Test
    void keepsThePasswordWhereOnlyItsOwnerReads() throws IOException {
        assertThat(Files.readString(files.directory().password())).hasSizeGreaterThan(40);
        assertThat(Files.getPosixFilePermissions(files.directory().password()))
                .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
        assertThat(Files.getPosixFilePermissions(files.directory().database()))
                .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE, OWNER_EXECUTE);
        assertThat(Files.getPosixFilePermissions(files.directory().log()))
                .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
    }

    @Test
    void writesNothingOfWhatIsStoredIntoItsLog() throws SQLException {
        try (Connection connection = files.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table secret (word varchar(20) primary key)");
            statement.execute("insert into secret values ('hysterectomy')");
            for (String faulty : new String[] {
                "insert into secret values ('hysterectomy')",
                "select 'hysterectomy'::integer",
                "select 'hysterectomy' frm secret",
                "do $$ begin raise warning 'hysterectomy'; end $$",
                "do $$ begin raise exception 'hysterectomy'; end $$"
            }) {
                attempt(statement, faulty);
            }
        }
        assertThat(files.directory().log())
                .content()
                .contains("ready to accept connections")
                .doesNotContain("hysterectomy");
    }

    @Test
    void startsTheServerAgainWhenItIsKilled(@TempDir Path other) throws Exception {
        DatabaseFiles its = DatabaseFiles.in(other);
        try (EmbeddedServer _ = EmbeddedServer.start(its.directory().root(), ServiceProcess.UNPACKED)) {
            Diary diary = Diary.begin(its).grownTo(50);
            ProcessHandle killed = its.server();
            killed.destroyForcibly();
            assertThat(diary.acknowledged()).isGreaterThanOrEqualTo(50);
            Patience.until("another server answers", () -> its.answersFromAnotherThan(killed));
            assertThat(Diary.read(its)).hasSizeGreaterThanOrEqualTo(diary.acknowledged());
        }
        assertThat(its.anyProcessWorksOnIt()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no number\n"})
    void startsOverARecordThatAPowerCutLeft(String record, @TempDir Path other) throws Exception {
        DatabaseFiles its = DatabaseFiles.in(other);
        EmbeddedServer.start(its.directory().root(), ServiceProcess.UNPACKED).close();
        Files.writeString(its.directory().cluster().resolve("postmaster.pid"), record);
        try (EmbeddedServer _ = EmbeddedServer.start(its.directory().root(), ServiceProcess.UNPACKED);
                Connection connection = its.connect()) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void isNotDeceivedByAProcessNumberThatWasGivenToAnotherProcess(@TempDir Path other) throws Exception {
        DatabaseFiles its = DatabaseFiles.in(other);
        EmbeddedServer.start(its.directory().root(), ServiceProcess.UNPACKED).close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(its.directory().cluster().resolve("postmaster.pid"), stranger.pid() + "\n/somewhere\n");
        try (EmbeddedServer _ = EmbeddedServer.start(its.directory().root(), ServiceProcess.UNPACKED);
                Connection connection = its.connect()) {
            assertThat(connection.isValid(5)).isTrue();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    private static void attempt(Statement statement, String faulty) {
        try {
            statement.execute(faulty);
        } catch (SQLException expected) {
            assertThat(expected.getSQLState()).isNotEmpty();
        }
    }

    private static String url() {
        return server.settings().getOrDefault("quarkus.datasource.jdbc.url", "");
    }

    private static String ask(String question) throws SQLException {
        try (Connection connection = files.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
