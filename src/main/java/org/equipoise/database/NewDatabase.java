package org.equipoise.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// The first start. The database is made in a folder of its own and moved into place in one step when it is complete,
/// so that an interrupted first start leaves nothing in the way of the next.
final class NewDatabase {

    private static final Logger LOG = Logger.getLogger(NewDatabase.class);
    private static final String UNFINISHED = "unfinished-";

    private final DataDirectory directory;
    private final Programs programs;

    NewDatabase(DataDirectory directory, Programs programs) {
        this.directory = directory;
        this.programs = programs;
    }

    void create() throws IOException, CannotStart {
        LOG.infof("Creating the database in %s", directory.root());
        Path unfinished = Files.createTempDirectory(directory.root(), UNFINISHED, DataDirectory.ownerOnly("rwx------"));
        try {
            Path cluster = DataDirectory.cluster(unfinished);
            initialise(cluster);
            createApplicationDatabase(cluster, Password.create(DataDirectory.password(unfinished)));
            Files.move(unfinished, directory.database(), ATOMIC_MOVE);
            Folders.forceEntries(directory.root());
        } catch (IOException | CannotStart failure) {
            clearUnfinished();
            throw failure;
        }
    }

    /// C.UTF-8 is built into PostgreSQL: the same order and the same letters on every machine, and no index is
    /// spoiled when the system's locales or its ICU change. People's orders of sorting are the pages' affair.
    private void initialise(Path cluster) throws IOException, CannotStart {
        Programs.Ended ended = programs.run(
                "initdb",
                "--pgdata=" + cluster,
                "--username=postgres",
                "--auth=reject",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions");
        require(ended, "initdb");
    }

    /// In single-user mode no server listens yet. The superuser gets no password, so nobody can sign in as it.
    private void createApplicationDatabase(Path cluster, Password password) throws IOException, CannotStart {
        Programs.Ended ended = programs.runWithInput(
                """
                create role equipoise login password '%s';
                create database equipoise owner equipoise;
                """.formatted(password.text()),
                "postgres",
                "--single",
                "-D",
                cluster.toString(),
                "-c",
                "exit_on_error=on",
                "-c",
                "log_min_error_statement=panic",
                "postgres");
        require(ended, "postgres --single");
    }

    private void require(Programs.Ended ended, String program) throws CannotStart {
        if (!ended.well()) {
            throw new CannotStart("The database could not be created in %s: %s failed. It says:%n%s"
                    .formatted(directory.root(), program, ended.output()));
        }
    }

    /// What interrupted first starts left behind, and their programs if they still run. What cannot be deleted is
    /// in nobody's way and goes at the next start.
    void clearUnfinished() throws IOException {
        for (Path unfinished : unfinished()) {
            LOG.infof("Clearing away %s, which an interrupted first start left", unfinished);
            ProcessHandle.allProcesses()
                    .map(PostgresProcess::new)
                    .filter(process -> process.worksOn(unfinished))
                    .forEach(PostgresProcess::kill);
            try {
                Folders.delete(unfinished);
            } catch (IOException | UncheckedIOException failure) {
                LOG.warnf("%s could not be deleted (%s)", unfinished, failure);
            }
        }
    }

    private List<Path> unfinished() throws IOException {
        try (Stream<Path> entries = Files.list(directory.root())) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(UNFINISHED))
                    .toList();
        }
    }
}
