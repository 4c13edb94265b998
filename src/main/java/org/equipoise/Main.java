package org.equipoise;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import org.equipoise.database.EmbeddedServer;

/// Starts the database first, then the service.
@QuarkusMain
public class Main {

    public static void main(String... arguments) throws IOException {
        try (EmbeddedServer server = EmbeddedServer.start(Path.of("equipoise-data"))) {
            server.configuration().forEach(System::setProperty);
            Quarkus.run(arguments);
        }
    }
}
