package org.equipoise.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One service per data directory. The operating system drops the lock with the process, however it ends.
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock take(DataDirectory directory) throws CannotStart, IOException {
        FileChannel channel =
                FileChannel.open(directory.lock(), Set.of(CREATE, WRITE), DataDirectory.ownerOnly("rw-------"));
        if (lock(channel) == null) {
            channel.close();
            throw new CannotStart(
                    "Another Equipoise is running on the data directory %s; it was left in peace. Stop it first, or name another directory with EQUIPOISE_DATABASE_DIRECTORY."
                            .formatted(directory.root()));
        }
        return new DirectoryLock(channel);
    }

    /// A process meets its own lock only in development mode: the run before a reload is still stopping.
    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.tryLock();
            } catch (OverlappingFileLockException _) {
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for the data directory", interruption);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
