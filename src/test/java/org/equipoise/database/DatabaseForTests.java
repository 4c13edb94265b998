package org.equipoise.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One embedded server for every `@QuarkusTest`, without a word in any of them.
@WithTestResource(value = DatabaseForTests.class, scope = TestResourceScope.GLOBAL)
public class DatabaseForTests implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedServer server;

    @Override
    public Map<String, String> start() {
        try {
            server =
                    EmbeddedServer.start(Files.createTempDirectory("equipoise-tests"), Path.of("target", "postgresql"));
            return server.settings();
        } catch (IOException | CannotStart cause) {
            throw new IllegalStateException(cause);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
