package org.equipoise.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sentence of the service is there in every language, and can be filled in.
class TemplatesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/equipoise");
    private static final int MOST_PARTS = 6;

    /// Each file of templates by its path without the language.
    static Stream<String> files() {
        return Stream.concat(Words.FILES.stream().map("language/%s"::formatted), Stream.of("wording/sentences"));
    }

    static Stream<Arguments> translations() {
        return files().flatMap(file -> Stream.of("es", "ar").map(language -> Arguments.of(file, language)));
    }

    static Stream<Arguments> templates() {
        return files().flatMap(file -> read(file, "en").stringPropertyNames().stream()
                .filter(key -> !key.startsWith("pattern-"))
                .map(key -> Arguments.of(file, key)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("translations")
    void areTheSameInEveryLanguage(String file, String language) {
        assertThat(new TreeSet<>(read(file, language).stringPropertyNames()))
                .isEqualTo(new TreeSet<>(read(file, "en").stringPropertyNames()));
    }

    /// What chooses a form, or is written as a number, is one; everything else is inserted, in each form and in each
    /// language.
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("templates")
    void insertAllThatTheyAreGivenWhateverTheNumber(String file, String key) {
        Set<Integer> choosing = new TreeSet<>();
        Language.SPOKEN.forEach(language -> {
            choosing.addAll(parts(text(file, language, key), ArgType.PLURAL));
            choosing.addAll(parts(text(file, language, key), ArgType.SIMPLE));
        });
        Set<Integer> inserted = new TreeSet<>(parts(text(file, "en", key), ArgType.NONE));
        inserted.removeAll(choosing);
        for (String language : Language.SPOKEN) {
            Set<Integer> named = new TreeSet<>(parts(text(file, language, key), ArgType.NONE));
            named.removeAll(choosing);
            assertThat(named).as(language).isEqualTo(inserted);
            for (int number : new int[] {0, 1, 2, 3, 11, 100}) {
                String said = filled(text(file, language, key), language, number, choosing);
                assertThat(said).as("%s %d", language, number).doesNotContain("{", "}", "#", "null");
                inserted.forEach(part -> assertThat(said).contains("§%d§".formatted(part)));
            }
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("translations")
    void haveEveryFormThatALanguageHasForNumbers(String file, String language) {
        Set<String> forms = new TreeSet<>(
                PluralRules.forLocale(ULocale.forLanguageTag(language)).getKeywords());
        // The Spanish form for round millions, which are never counted here.
        forms.removeIf(form -> language.equals("es") && form.equals("many"));
        Properties templates = read(file, language);
        templates.stringPropertyNames().stream()
                .filter(key ->
                        !parts(templates.getProperty(key), ArgType.PLURAL).isEmpty())
                .forEach(key ->
                        assertThat(chosen(templates.getProperty(key))).as(key).isEqualTo(forms));
    }

    @Test
    void isolateWhatTheyInsertWhereALanguageRunsTheOtherWay() {
        Words arabic = Words.in(new Language("ar"));
        assertThat(arabic.say("row-more", "No statin")).contains("«\u2068No statin\u2069»");
        assertThat(Words.in(new Language("es")).say("row-more", "No statin")).isEqualTo("Más sobre «No statin»");
        assertThat(arabic.formula("1 ÷ 2")).isEqualTo("\u20661 ÷ 2\u2069");
    }

    @Test
    void tellProblemsInEveryLanguageThatPagesSpeak() {
        Properties spanish = read("refusal/problems", "es");
        assertThat(spanish.stringPropertyNames())
                .hasSizeGreaterThan(60)
                .isEqualTo(read("refusal/problems", "ar").stringPropertyNames());
    }

    private static String text(String file, String language, String key) {
        return read(file, language).getProperty(key);
    }

    private static String filled(String template, String language, int number, Set<Integer> choosing) {
        Object[] parts = IntStream.range(0, MOST_PARTS)
                .mapToObj(i -> choosing.contains(i) ? (Object) number : "§%d§".formatted(i))
                .toArray();
        return new MessageFormat(template, Locale.forLanguageTag(language)).format(parts);
    }

    /// The numbers of those parts of a template that are of a type.
    private static Set<Integer> parts(String template, ArgType type) {
        MessagePattern pattern = new MessagePattern(template);
        return IntStream.range(0, pattern.countParts())
                .filter(i -> pattern.getPart(i).getType() == Part.Type.ARG_START
                        && pattern.getPart(i).getArgType() == type)
                .mapToObj(i -> pattern.getPart(i + 1).getValue())
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    /// But for exact numbers, such as `=0`, which no language has forms for.
    private static Set<String> chosen(String template) {
        MessagePattern pattern = new MessagePattern(template);
        return IntStream.range(0, pattern.countParts())
                .filter(i -> pattern.getPart(i).getType() == Part.Type.ARG_SELECTOR)
                .mapToObj(i -> pattern.getSubstring(pattern.getPart(i)))
                .filter(selector -> !selector.startsWith("="))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static Properties read(String file, String language) {
        Properties templates = new Properties();
        try (var in = Files.newBufferedReader(RESOURCES.resolve("%s_%s.properties".formatted(file, language)))) {
            templates.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return templates;
    }
}
