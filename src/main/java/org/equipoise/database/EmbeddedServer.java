package org.equipoise.database;

import io.quarkus.runtime.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/// A PostgreSQL of our own: started before the service, stopped after it.
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedServer.class);

    private final DataDirectory directory;
    private final DirectoryLock lock;
    private final Postmaster postmaster;
    private final NewDatabase newDatabase;
    private final Thread stopAtExit = new Thread(this::stopAfterTheService, "stop-database");
    private Map<String, String> settings = Map.of();
    private boolean stopped;

    private EmbeddedServer(DataDirectory directory, DirectoryLock lock, Programs programs) {
        this.directory = directory;
        this.lock = lock;
        this.postmaster = new Postmaster(directory, programs);
        this.newDatabase = new NewDatabase(directory, programs);
    }

    /// Starts the server, unless the configuration names another.
    public static ServerStart startIfWanted(Config config) {
        DatabaseConfig wishes = DatabaseConfig.of(config);
        if (wishes.namesAnotherServer()) {
            return new ServerStart.NotWanted();
        }
        try {
            return new ServerStart.Started(start(wishes.directory(), wishes.binaries()));
        } catch (CannotStart refusal) {
            return new ServerStart.Refused(refusal.reason());
        }
    }

    static EmbeddedServer start(Path root, Path binaries) throws CannotStart {
        try {
            DataDirectory directory = new DataDirectory(root.toAbsolutePath().normalize());
            DirectoryCheck check = new DirectoryCheck(directory);
            check.place();
            directory.create();
            DirectoryLock lock = DirectoryLock.take(directory);
            try {
                check.database();
                return started(new EmbeddedServer(directory, lock, new Unpacking(binaries).programs()));
            } catch (IOException | CannotStart failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new CannotStart(
                    "The database in %s cannot be used. See that this user may write there and that the disk is not full, or name another directory with EQUIPOISE_DATABASE_DIRECTORY."
                            .formatted(root.toAbsolutePath()),
                    failure);
        }
    }

    private static EmbeddedServer started(EmbeddedServer server) throws IOException, CannotStart {
        try {
            server.start();
            return server;
        } catch (IOException | CannotStart failure) {
            server.close();
            throw failure;
        }
    }

    private synchronized void start() throws IOException, CannotStart {
        Runtime.getRuntime().addShutdownHook(stopAtExit);
        newDatabase.clearUnfinished();
        if (!Files.exists(directory.database())) {
            newDatabase.create();
        }
        ServerSettings.write(directory.cluster());
        Password password = Password.read(directory.password());
        int port = postmaster.start(0);
        postmaster.whenItEnds(() -> startAgain(port));
        settings = Map.of(
                DatabaseConfig.URL, "jdbc:postgresql://127.0.0.1:%d/equipoise".formatted(port),
                DatabaseConfig.USER, "equipoise",
                DatabaseConfig.PASSWORD, password.text());
    }

    /// What Quarkus must be told to use this server.
    synchronized Map<String, String> settings() {
        return settings;
    }

    /// Runs the service on this server. Quarkus finds it by system properties, which it reads when it starts.
    public void serve(Runnable service) {
        Map<String, String> properties = new HashMap<>(settings());
        properties.put(DatabaseConfig.EMBEDDED_URL, properties.getOrDefault(DatabaseConfig.URL, ""));
        properties.forEach(System::setProperty);
        try {
            service.run();
        } finally {
            properties.keySet().forEach(System::clearProperty);
            close();
        }
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(stopAtExit);
        } catch (IllegalStateException _) {
            LOG.debug("The virtual machine is going down already");
        }
    }

    /// The virtual machine runs its shutdown hooks side by side. The service's own finishes the requests in flight;
    /// until that is done the server must stay.
    private void stopAfterTheService() {
        Application service = Application.currentApplication();
        if (service != null) {
            service.awaitShutdown();
        }
        stop();
    }

    /// PostgreSQL restarts its own sessions; should it go down as a whole, killed perhaps for its memory, it comes back
    /// here, where the service expects it.
    private synchronized void startAgain(int port) {
        if (stopped) {
            return;
        }
        LOG.error("The PostgreSQL server ended unexpectedly; starting it again");
        try {
            postmaster.start(port);
            postmaster.whenItEnds(() -> startAgain(port));
        } catch (IOException | CannotStart failure) {
            LOG.error("The PostgreSQL server could not be started again", failure);
        }
    }

    private synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        try (lock) {
            postmaster.stop();
        } catch (IOException | CannotStart failure) {
            LOG.errorf(
                    failure,
                    "The PostgreSQL server of %s was not stopped in order; the next start sees to it",
                    directory.root());
        }
    }
}
