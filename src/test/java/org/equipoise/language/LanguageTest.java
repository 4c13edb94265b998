package org.equipoise.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageTest {

    private static final Pattern SAYS = Pattern.compile("say\\.([a-z][a-z-]*[a-z])(?![a-z.])");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "en, English, ltr",
        "en-GB, English, ltr",
        "en-simple, English, ltr",
        "es, Español, ltr",
        "es-MX, Español, ltr",
        "ar, العربية, rtl"
    })
    void callsItselfAndRuns(String tag, String name, String direction) {
        Language language = Language.of(tag).orElseThrow();
        assertThat(language.tag()).isEqualTo(tag);
        assertThat(language.ownName()).isEqualTo(name);
        assertThat(language.direction()).isEqualTo(direction);
        assertThat(language.simple()).isEqualTo(tag.endsWith("simple"));
    }

    @ParameterizedTest
    @CsvSource({"fi", "''", "english", "<script>", "-"})
    void isNoneThatTheServiceDoesNotSpeak(String tag) {
        assertThat(Language.of(tag)).isEmpty();
    }

    @ParameterizedTest(name = "in {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1,234.5 | 10,000 | 0.012 | 24 November 2027 | 24 November 2027 at 10:05",
                "es | 1234,5  | 10.000 | 0,012 | 24 de noviembre de 2027 | 24 de noviembre de 2027, 10:05",
                "ar | 1,234.5 | 10,000 | 0.012 | 24 نوفمبر 2027 | 24 نوفمبر 2027، 10:05"
            })
    void writesNumbersAndDaysInItsOwnWay(
            String tag, String number, String count, String small, String day, String time) {
        Language language = new Language(tag);
        Numbers numbers = Numbers.in(language);
        assertThat(numbers.rounded(1234.5)).isEqualTo(number);
        assertThat(numbers.count(10_000)).isEqualTo(count);
        assertThat(numbers.rounded(0.0123)).isEqualTo(small);
        Words words = Words.in(language);
        assertThat(words.day(LocalDate.of(2027, 11, 24))).isEqualTo(day);
        assertThat(words.time(Instant.parse("2027-11-24T09:05:59Z"))).isEqualTo(time);
        assertThat(words.number(new BigDecimal("12345.10"))).isEqualTo(tag.equals("es") ? "12345,1" : "12345.1");
    }

    @ParameterizedTest(name = "{0}, else {1}: {2}")
    @CsvSource({
        "'', '', en",
        "'', 'es-MX, es;q=0.8', es",
        "'', 'fi, ar;q=0.1', ar",
        "ar, es, ar",
        "en-simple, es, en-simple",
        "fi, es, es",
        "'', 'fi', en",
        "'', ';;q=', en",
        "'', '*', en"
    })
    void isTheOneThatFitsAReaderBest(String chosen, String acceptLanguage, String best) {
        assertThat(new Preference(chosen, acceptLanguage).best(List.of("es", "en", "en-simple", "ar")))
                .isEqualTo(best);
    }

    @Test
    void isTheFirstWhereAReadersAndEnglishAreMissing() {
        assertThat(new Preference("fi", "").best(List.of("es", "ar"))).isEqualTo("ar");
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/resources/templates"))) {
            return pages.filter(Files::isRegularFile).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasEveryWordThatAPageNames(Path page) throws IOException {
        List<String> named = SAYS.matcher(Files.readString(page))
                .results()
                .map((MatchResult each) -> each.group(1))
                .filter(each -> !List.of("language", "links", "query").contains(each))
                .toList();
        Words words = Words.in(Language.ENGLISH);
        assertThat(named).allMatch(words::has);
    }
}
