package org.equipoise.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/// Starts, finds and stops the server of one data directory.
final class Postmaster {

    private static final Logger LOG = Logger.getLogger(Postmaster.class);
    private static final int ATTEMPTS = 3;
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

    /// The port it listens on.
    int start() throws IOException, CannotStart {
        log.prepare();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            endOrphan();
            int port = freePort();
            if (start(port).well()) {
                return port;
            }
            if (!cameTooLate(port)) {
                break;
            }
        }
        throw new CannotStart(
                "The database in %s does not start. PostgreSQL says:%n%s%nIts log is %s. If files are damaged, restore the whole directory from a backup."
                        .formatted(directory.cluster(), log.sinceThisStart(), directory.log()));
    }

    private Programs.Ended start(int port) throws IOException, CannotStart {
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

    /// Somebody took the port, or a server that the last run was just starting came up, in the meantime.
    private boolean cameTooLate(int port) throws IOException {
        return recordedProcess().isPresent() || !isFree(port);
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

    /// A server that outlived its service is stopped. A number that a reboot gave to another process is forgotten:
    /// PostgreSQL itself would take that process for a server.
    private void endOrphan() throws IOException, CannotStart {
        Optional<PostgresProcess> recorded = recordedProcess();
        if (recorded.isEmpty()) {
            return;
        }
        if (recorded.get().worksOn(directory.cluster())) {
            LOG.infof("Stopping the PostgreSQL server that the last run left behind on %s", directory.root());
            stop();
        } else {
            Files.deleteIfExists(processFile());
        }
    }

    private Optional<PostgresProcess> recordedProcess() throws IOException {
        if (!Files.exists(processFile())) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(processFile());
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).map(PostgresProcess::new);
    }

    private Path processFile() {
        return directory.cluster().resolve("postmaster.pid");
    }

    private static boolean isFree(int port) {
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
