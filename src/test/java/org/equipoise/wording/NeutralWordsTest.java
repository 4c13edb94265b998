package org.equipoise.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The service's own words tell nobody what to choose.
public class NeutralWordsTest {

    private static final String ENGLISH = "\\b(best|should|ought|recommend\\w*|advise\\w*|winner|superior)\\b";
    private static final String SPANISH =
            "\\b((el|la|lo|los|las) mejor(es)?|deb(e|es|en|ería|erías|erían)|recomend\\w*|recomiend\\w*|aconsej\\w*"
                    + "|conviene|ganador\\w*)\\b";
    private static final String ARABIC =
            "(?<!\\p{L})[وفبل]?(ال)?(أفضل|أحسن|يجب|ينبغي|عليك|ننصح|ينصح|يُنصح|نوصي|يوصى|يُوصى|توصية|فائز)(?![\\p{L}\\p{M}])";
    /// What a template has of code: names of values, and conditions and loops over them, without words of their own.
    private static final String CODE = "\\{[^{}\"']*}";

    private static final Pattern PERSUADING = Pattern.compile(
            String.join("|", ENGLISH, SPANISH, ARABIC), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    public static List<String> persuadingWordsIn(String text) {
        return PERSUADING
                .matcher(text)
                .results()
                .map(word -> text.substring(Math.max(0, word.start() - 30), word.end()))
                .toList();
    }

    static Stream<Path> templates() throws IOException {
        Path resources = Path.of("src/main/resources");
        try (Stream<Path> pages = Files.walk(resources.resolve("templates"));
                Stream<Path> sentences = Files.walk(resources.resolve("org/equipoise"))) {
            return Stream.concat(
                    pages.filter(Files::isRegularFile),
                    sentences.filter(each -> each.toString().endsWith(".properties")))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void persuadeNobody(Path template) throws IOException {
        List<String> said = Files.readAllLines(template).stream()
                .map(line -> template.toString().endsWith(".properties") ? line.replaceFirst("^[^=]*=", "") : line)
                .map(line -> line.replaceAll(CODE, ""))
                .toList();

        assertThat(said)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(persuadingWordsIn(line)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is the best option",
                "You should take it",
                "A statin is recommended",
                "Esta es la mejor opción",
                "Usted debería tomarla",
                "Se recomienda una estatina",
                "هذا هو الخيار الأفضل",
                "يجب تناوله",
                "نوصي بهذا الدواء"
            })
    void areToldFromPersuadingOnes(String persuading) {
        assertThat(persuadingWordsIn(persuading)).hasSize(1);
    }
}
