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
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.jspecify.annotations.Nullable;

/// Words that push the reader one way, in what is said of the options. A list for each language, `loaded_<tag>.txt`.
final class LoadedWords {

    private static final Map<String, Optional<WordList>> LISTS = new ConcurrentHashMap<>();

    private static final Pattern WHITE = Pattern.compile("\\s+");

    private final String language;
    private final WordList loaded;
    private final List<Imbalance> found = new ArrayList<>();

    /// @param folded the same, to see at a glance that a text has none of them
    private record WordList(Pattern pattern, List<String> folded) {

        static WordList of(List<String> words) {
            return new WordList(
                    Pattern.compile(
                            words.stream()
                                    .map(Pattern::quote)
                                    .collect(Collectors.joining("|", "(?<![\\p{L}\\p{M}])(", ")(?![\\p{L}\\p{M}])")),
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    words.stream().map(WordList::fold).toList());
        }

        Stream<MatchResult> in(String text) {
            String plain = fold(text);
            return folded.stream().anyMatch(plain::contains)
                    ? pattern.matcher(text).results()
                    : Stream.empty();
        }

        /// As the pattern compares letters.
        private static String fold(String text) {
            char[] letters = text.toCharArray();
            for (int i = 0; i < letters.length; i++) {
                letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
            }
            return String.valueOf(letters);
        }
    }

    private LoadedWords(String language, WordList loaded) {
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
        loaded.in(words == null ? "" : WHITE.matcher(words).replaceAll(" "))
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
                .flatMap(list -> list.in(text))
                .map(MatchResult::group)
                .toList();
    }

    /// Empty where there is no list for the language; `es-MX` has the list of `es`.
    private static Optional<WordList> list(String language) {
        return LISTS.computeIfAbsent(language.split("-", -1)[0], LoadedWords::load);
    }

    private static Optional<WordList> load(String language) {
        try (InputStream in = LoadedWords.class.getResourceAsStream("loaded_" + language + ".txt")) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(WordList.of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
