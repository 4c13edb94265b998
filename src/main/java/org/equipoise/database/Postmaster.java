package org.equipoise.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;

/// Starts, finds and stops the server of one data directory.
final class Postmaster {

    private static final Logger LOG = Logger.getLogger(Postmaster.class);
    private static final int ATTEMPTS = 3;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(300);
    /// Recovery after a crash may take long; a server that fails says so at once.
    private static final String SECONDS_TO_START = "3600";

    private static final String SECONDS_TO_STOP = "60";

    private final DataDirectory directory;
    private final Programs programs;
    private final ServerLog log;

    Postmaster(DataDirectory directory, Programs programs) {
        this.directory = directory;
        this.programs = programs;
        this.log = new ServerLog(directory.log());
    }

    /// Listens on the port, or on any free one for 0, and says on which. An attempt may meet a port just taken, or the
    /// remains of a server that is just going down; the next one does not.
    int start(int wanted) throws IOException, CannotStart {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int port = wanted == 0 ? freePort() : wanted;
            if (attempt(port).well()) {
                return port;
            }
            pause();
        }
        throw new CannotStart(
                "The database in %s does not start. PostgreSQL says:%n%s%nIts log is %s. If files are damaged, restore the whole directory from a backup."
                        .formatted(directory.cluster(), log.sinceLastAttempt(), directory.log()));
    }

    private Programs.Ended attempt(int port) throws IOException, CannotStart {
        endOrphan();
        log.prepare();
        return programs.run(
                "pg_ctl",
                "start",
                "--silent",
                "--wait",
                "--timeout=" + SECONDS_TO_START,
                "--pgdata=" + directory.cluster(),
                "--log=" + directory.log(),
                "--options=-p " + port);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL was starting", interruption);
        }
    }

    /// Calls back when the server ends, for whatever reason.
    void whenItEnds(Runnable callback) throws IOException {
        Optional<PostgresProcess> server = recordedProcess();
        if (server.isPresent()) {
            Future<?> _ = server.get().handle().onExit().thenRunAsync(callback);
        }
    }

    void stop() throws IOException, CannotStart {
        if (!Files.exists(processFile())
                || stop("fast").well()
                || recordedProcess().isEmpty()) {
            return;
        }
        if (!stop("immediate").well()) {
            throw new CannotStart("The PostgreSQL server of %s does not stop".formatted(directory.cluster()));
        }
    }

    private Programs.Ended stop(String mode) throws IOException, CannotStart {
        return programs.run(
                "pg_ctl",
                "stop",
                "--silent",
                "--wait",
                "--timeout=" + SECONDS_TO_STOP,
                "--mode=" + mode,
                "--pgdata=" + directory.cluster());
    }

    /// A server that outlived its service is stopped. A number that a reboot gave to another process, or a record that
    /// a power cut left empty, is forgotten: PostgreSQL itself would take either for a running server.
    private void endOrphan() throws IOException, CannotStart {
        Optional<PostgresProcess> recorded = recordedProcess();
        if (recorded.filter(process -> process.worksOn(directory.cluster())).isPresent()) {
            LOG.infof("Stopping the PostgreSQL server that the last run left behind on %s", directory.root());
            stop();
        } else if (recorded.isPresent() || recordedNumber().isEmpty()) {
            Files.deleteIfExists(processFile());
        }
    }

    private Optional<PostgresProcess> recordedProcess() throws IOException {
        return recordedNumber().map(Long::parseLong).flatMap(ProcessHandle::of).map(PostgresProcess::new);
    }

    private Optional<String> recordedNumber() throws IOException {
        return Files.exists(processFile())
                ? Files.readAllLines(processFile()).stream().findFirst().filter(line -> line.matches("\\d+"))
                : Optional.empty();
    }

    private Path processFile() {
        return directory.cluster().resolve("postmaster.pid");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
