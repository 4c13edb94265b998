package org.equipoise.database;

import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/// What the configuration says about the database. Read before Quarkus starts, so not by a mapping.
record DatabaseConfig(boolean namesAnotherServer, Path directory, Path binaries) {

    /// Remembers, for the development mode's next run in the same process, which URL was ours.
    static final String EMBEDDED_URL = "equipoise.database.embedded-url";

    static final String URL = "quarkus.datasource.jdbc.url";
    static final String USER = "quarkus.datasource.username";
    static final String PASSWORD = "quarkus.datasource.password";

    static DatabaseConfig of(Config config) {
        Path directory = config.getOptionalValue("equipoise.database.directory", Path.class)
                .orElse(Path.of("equipoise-data"));
        return new DatabaseConfig(
                config.getOptionalValue(URL, String.class)
                        .filter(url -> !url.equals(System.getProperty(EMBEDDED_URL)))
                        .isPresent(),
                directory,
                config.getOptionalValue("equipoise.database.binaries", Path.class)
                        .orElse(directory.resolve("binaries")));
    }
}
