package org.equipoise.readability;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The lists of words beside this room, as data: `word: what is known of it`.
final class WordList {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private WordList() {}

    static Map<String, Integer> counts(String name) {
        return read(name, new TypeReference<>() {});
    }

    /// Lines of a count and the words that have it; `#` begins a remark.
    static Map<String, Integer> groupedCounts(String name) {
        Map<String, Integer> counts = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> words = List.of(line.split(" "));
                words.stream().skip(1).forEach(word -> counts.put(word, Integer.valueOf(words.getFirst())));
            });
            return counts;
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static Map<String, String> alternatives(String name) {
        return read(name, new TypeReference<>() {});
    }

    private static <T> Map<String, T> read(String name, TypeReference<Map<String, T>> type) {
        try (InputStream in = open(name)) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(WordList.class.getResourceAsStream(name), name);
    }
}
