package org.equipoise.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The server's settings travel with the service: they replace what stands in the cluster when they differ.
final class ServerSettings {

    private ServerSettings() {}

    static void write(Path cluster) throws IOException {
        for (String name : new String[] {"postgresql.conf", "pg_hba.conf"}) {
            byte[] wanted = resource(name);
            Path file = cluster.resolve(name);
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), wanted)) {
                Files.write(file, wanted);
            }
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream content = ServerSettings.class.getResourceAsStream(name)) {
            if (content == null) {
                throw new UncheckedIOException(new IOException("%s is not in the jar".formatted(name)));
            }
            return content.readAllBytes();
        }
    }
}
