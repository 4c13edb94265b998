package org.equipoise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Needs the built service.
class DockerfileIT {

    @Test
    void copiesWhatTheBuildMakes() throws IOException {
        assertThat(Dockerfile.read().copied())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void copiesWhatTheBuilderIsGiven() throws IOException {
        List<PathMatcher> given = Files.readAllLines(Path.of(".dockerignore")).stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> FileSystems.getDefault().getPathMatcher("glob:" + line.substring(1)))
                .toList();
        assertThat(Dockerfile.read().copied())
                .allSatisfy(path -> assertThat(given).anyMatch(pattern -> pattern.matches(Path.of(path))));
    }
}
