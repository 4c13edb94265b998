package org.equipoise.balance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.jspecify.annotations.Nullable;

/// Words that push the reader one way, in what is said of the options. A list for each language, `loaded_<tag>.txt`.
final class LoadedWords {

    private static final Map<String, Optional<Pattern>> LISTS = new ConcurrentHashMap<>();

    private final String language;
    private final Pattern loaded;
    private final List<Imbalance> found = new ArrayList<>();

    private LoadedWords(String language, Pattern loaded) {
        this.language = language;
        this.loaded = loaded;
    }

    static List<Imbalance> in(Aid aid, String language) {
        return list(language)
                .map(list -> new LoadedWords(language, list).read(aid.text(language)))
                .orElse(List.of());
    }

    private List<Imbalance> read(AidText text) {
        look(text.title(), "/title");
        look(text.summary(), "/summary");
        text.options().forEach((id, option) -> {
            look(option.name(), "/options/%s/name".formatted(id));
            look(option.description(), "/options/%s/description".formatted(id));
            for (int i = 0; i < option.practical().size(); i++) {
                look(option.practical().get(i), "/options/%s/practical/%d".formatted(id, i));
            }
        });
        text.attributes().forEach((id, row) -> {
            look(row.name(), "/attributes/%s/name".formatted(id));
            look(row.explanation(), "/attributes/%s/explanation".formatted(id));
            row.cells().forEach((option, cell) -> {
                look(cell.text(), "/attributes/%s/cells/%s/text".formatted(id, option));
                look(cell.note(), "/attributes/%s/cells/%s/note".formatted(id, option));
            });
        });
        return found;
    }

    private void look(@Nullable String words, String pointer) {
        loaded.matcher(words == null ? "" : words.replaceAll("\\s+", " "))
                .results()
                .forEach(match -> found.add(new Imbalance(
                        Imbalance.Kind.LOADED_WORDS,
                        language,
                        pointer,
                        "“%s” pushes one way.".formatted(match.group()),
                        null,
                        null)));
    }

    static List<String> words(String language, String text) {
        return list(language).stream()
                .flatMap(list -> list.matcher(text).results())
                .map(MatchResult::group)
                .toList();
    }

    /// Empty where there is no list for the language; `es-MX` has the list of `es`.
    private static Optional<Pattern> list(String language) {
        return LISTS.computeIfAbsent(language.split("-", -1)[0], LoadedWords::load);
    }

    private static Optional<Pattern> load(String language) {
        try (InputStream in = LoadedWords.class.getResourceAsStream("loaded_" + language + ".txt")) {
            if (in == null) {
                return Optional.empty();
            }
            String words = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Pattern.quote(line.strip()))
                    .collect(Collectors.joining("|"));
            return Optional.of(Pattern.compile(
                    "(?<![\\p{L}\\p{M}])(" + words + ")(?![\\p{L}\\p{M}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
