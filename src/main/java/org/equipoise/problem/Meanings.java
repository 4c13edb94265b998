package org.equipoise.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/// What each problem means, as `problems_en.properties` says it.
final class Meanings {

    private static final Properties WORDS = read();

    private Meanings() {}

    /// A problem without a meaning does not come to be.
    static String of(String problem) {
        return Objects.requireNonNull(WORDS.getProperty(problem + ".meaning"), problem);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(Meanings.class.getResourceAsStream("problems_en.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
