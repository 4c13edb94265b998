package org.equipoise.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// PostgreSQL's own log. It says little, so turning the page at a start is enough.
final class ServerLog {

    private static final long FULL = 5_000_000;
    private static final int QUOTED = 4_000;

    private final Path file;
    private long sizeBefore;

    ServerLog(Path file) {
        this.file = file;
    }

    void prepare() throws IOException {
        DataDirectory.createFolder(file.resolveSibling("."));
        if (Files.exists(file) && Files.size(file) > FULL) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".old"), REPLACE_EXISTING);
        }
        sizeBefore = Files.exists(file) ? Files.size(file) : 0;
    }

    String sinceLastAttempt() throws IOException {
        if (!Files.exists(file)) {
            return "(nothing)";
        }
        try (FileChannel channel = FileChannel.open(file)) {
            long from = Math.max(sizeBefore, channel.size() - QUOTED);
            ByteBuffer said = ByteBuffer.allocate((int) (channel.size() - from));
            channel.read(said, from);
            return UTF_8.decode(said.flip()).toString().strip();
        }
    }
}
