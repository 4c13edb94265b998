package org.equipoise.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Sentences to be filled in, in one language: ICU messages, as a language may have six plural forms.
public final class Templates {

    private static final Map<List<Object>, Templates> READ = new ConcurrentHashMap<>();

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final ULocale locale;
    private final Properties texts = new Properties();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Templates(Language language, Class<?> beside, List<String> files) {
        this.locale = ULocale.forLocale(language.locale());
        files.forEach(file -> read(beside, "%s_%s.properties".formatted(file, language.spoken())));
    }

    /// Those of the files `<name>_<language>.properties` beside a class.
    public static Templates of(Language language, Class<?> beside, List<String> files) {
        return READ.computeIfAbsent(
                List.of(language.spoken(), beside, files), _ -> new Templates(language, beside, files));
    }

    private void read(Class<?> beside, String file) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file);
                InputStreamReader characters = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(characters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String template) {
        return texts.containsKey(template);
    }

    /// As it stands in its file.
    public String text(String template) {
        String text = texts.getProperty(template);
        if (text == null) {
            throw new IllegalArgumentException("There is no template %s in %s".formatted(template, locale));
        }
        return text;
    }

    public String say(String template, Object... parts) {
        MessageFormat format = formats.computeIfAbsent(template, each -> new MessageFormat(text(each), locale));
        // A format keeps what it needs for its numbers once it was used, and is not made for two at a time.
        Object[] inserted = locale.isRightToLeft() ? isolated(parts) : parts;
        synchronized (format) {
            return format.format(inserted);
        }
    }

    /// What is inserted may run the other way, and would turn the words around it.
    private static Object[] isolated(Object[] parts) {
        return Stream.of(parts)
                .map(part -> part instanceof String text ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : part)
                .toArray();
    }
}
