package org.equipoise.mediapages;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.equipoise.draftcontent.DraftContent;
import org.equipoise.draftmedia.DescribeMedium;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;
import org.equipoise.media.Medium;
import org.equipoise.translating.Sheets;
import org.jspecify.annotations.Nullable;

/// The form of a medium: its fields, and what they come to. A field bears the pointer of what it fills.
record MediaForm(DraftContent content, Words words) {

    static final String ID = "/id";
    private static final String KIND = "/kind";
    private static final String ABOUT = "/about";
    private static final String SECONDS = "/seconds";
    private static final String FILE = "/file";
    private static final String STILL = "/still";
    private static final String CAPTIONS = "/captions/";
    private static final String OPTION = "option/";
    private static final String ROW = "row/";
    private static final String ENDINGS = ".mp4,.webm,.mp3,.m4a,.ogg,.png,.jpg,.webp,.svg";

    /// What a filled-in form comes to.
    ///
    /// @param files by the names that they get
    /// @param fields that each came from
    record Read(String id, DescribeMedium medium, Map<String, Path> files, Map<String, String> fields) {}

    String source() {
        return Sheets.source(content).orElse("en");
    }

    List<Field> fields(Typed typed, Mistakes mistakes) {
        return List.of(
                text(Field.Kind.TEXT, ID, "media-id", typed, mistakes),
                Field.pick(
                        Field.Kind.RADIOS,
                        KIND,
                        words.say("media-kind"),
                        words.say("media-kind-hint"),
                        Stream.of(Medium.Kind.values())
                                .map(kind -> Field.choice(code(kind), words.say("media-kind-" + code(kind)))),
                        typed,
                        mistakes),
                Field.pick(
                        Field.Kind.SELECT,
                        ABOUT,
                        words.say("media-about"),
                        words.say("media-about-hint"),
                        Stream.concat(
                                ids("options").map(id -> Field.choice(OPTION + id, words.say("media-option", id))),
                                ids("attributes").map(id -> Field.choice(ROW + id, words.say("media-row", id)))),
                        typed,
                        mistakes),
                text(Field.Kind.NUMBER, SECONDS, "media-seconds", typed, mistakes));
    }

    List<MediaPage.FileField> files(Mistakes mistakes) {
        return Stream.concat(
                        Stream.of(
                                new MediaPage.FileField(
                                        FILE,
                                        words.say("media-file"),
                                        words.say("media-file-hint"),
                                        ENDINGS,
                                        mistakes.of(FILE)),
                                new MediaPage.FileField(
                                        STILL,
                                        words.say("media-still"),
                                        words.say("media-still-hint"),
                                        ".svg,.png,.jpg,.webp",
                                        mistakes.of(STILL))),
                        content.texts().keySet().stream()
                                .map(language -> new MediaPage.FileField(
                                        CAPTIONS + language,
                                        words.say("media-captions", language),
                                        words.say("media-captions-hint"),
                                        ".vtt",
                                        mistakes.of(CAPTIONS + language))))
                .toList();
    }

    List<Field> words(Typed typed, Mistakes mistakes) {
        return List.of(
                text(Field.Kind.TEXT, word("title"), "media-title", typed, mistakes),
                text(Field.Kind.AREA, word("alternative"), "media-alternative", typed, mistakes),
                text(Field.Kind.AREA, word("transcript"), "media-transcript", typed, mistakes));
    }

    private String word(String member) {
        return "/texts/%s/%s".formatted(source(), member);
    }

    private Field text(Field.Kind kind, String name, String key, Typed typed, Mistakes mistakes) {
        return Field.text(kind, name, words.say(key), words.say(key + "-hint"), typed, mistakes);
    }

    private Stream<String> ids(String list) {
        return content.aid()
                .path(list)
                .valueStream()
                .map(each -> each.path("id").asText())
                .filter(id -> !id.isEmpty());
    }

    /// Empty where there are mistakes.
    Optional<Read> read(Typed typed, Function<String, @Nullable SentFile> sent, Mistakes mistakes) {
        String id = typed.one(ID).strip();
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || id.length() > 60) {
            mistakes.at(ID, words.say("media-id-missing"));
        }
        Medium.Kind kind = Stream.of(Medium.Kind.values())
                .filter(each -> code(each).equals(typed.one(KIND)))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            mistakes.at(KIND, words.say("media-kind-missing"));
        }
        Map<String, Path> files = new LinkedHashMap<>();
        Map<String, String> fields = new LinkedHashMap<>();
        String file = take(sent, FILE, id, files, fields);
        if (file == null) {
            mistakes.at(FILE, words.say("media-file-missing"));
        }
        String still = take(sent, STILL, id + "-still", files, fields);
        Map<String, String> captions = new LinkedHashMap<>();
        for (String language : content.texts().keySet()) {
            String name = take(sent, CAPTIONS + language, id + "." + language.toLowerCase(Locale.ROOT), files, fields);
            if (name != null) {
                captions.put(language, name);
            }
        }
        BigDecimal seconds = seconds(typed, mistakes);
        if (kind == null || file == null || mistakes.any()) {
            return Optional.empty();
        }
        String about = typed.one(ABOUT);
        DescribeMedium medium = new DescribeMedium(
                kind,
                file,
                still,
                seconds == null ? null : seconds.doubleValue(),
                about.startsWith(OPTION) ? about.substring(OPTION.length()) : null,
                about.startsWith(ROW) ? about.substring(ROW.length()) : null,
                captions,
                Map.of(
                        source(),
                        new DescribeMedium.Words(
                                typed.one(word("title")).replaceAll("\\p{Cc}+", " "),
                                typed.one(word("alternative")),
                                typed.one(word("transcript")))));
        return Optional.of(new Read(id, medium, files, fields));
    }

    private static @Nullable String take(
            Function<String, @Nullable SentFile> sent,
            String field,
            String name,
            Map<String, Path> files,
            Map<String, String> fields) {
        SentFile file = sent.apply(field);
        if (file == null || file.name().isEmpty()) {
            return null;
        }
        String called = file.called(name);
        files.put(called, file.path());
        fields.put(called, field);
        return called;
    }

    private @Nullable BigDecimal seconds(Typed typed, Mistakes mistakes) {
        String said = typed.one(SECONDS).strip().replace(',', '.');
        if (said.isEmpty()) {
            return null;
        }
        BigDecimal seconds = said.matches("[0-9]{1,4}(\\.[0-9]{1,3})?") ? new BigDecimal(said) : BigDecimal.ZERO;
        if (seconds.signum() == 0 || seconds.compareTo(BigDecimal.valueOf(3600)) > 0) {
            mistakes.at(SECONDS, words.say("media-seconds-missing"));
        }
        return seconds;
    }

    static String code(Medium.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
