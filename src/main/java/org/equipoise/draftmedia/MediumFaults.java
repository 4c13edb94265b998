package org.equipoise.draftmedia;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.equipoise.draftcontent.DraftContent;
import org.equipoise.media.FileType;
import org.equipoise.media.Medium;
import org.equipoise.problem.Violation;
import org.jspecify.annotations.Nullable;

/// Why a medium cannot be part of a draft as it is described.
final class MediumFaults {

    private static final int MILLISECONDS = 1000;

    private final DraftContent content;
    private final DescribeMedium medium;
    private final Function<String, byte[]> files;
    private final List<Violation> faults = new ArrayList<>();

    /// @param files the bytes of a file that is kept for the draft, by its name; asked for captions alone
    private MediumFaults(DraftContent content, DescribeMedium medium, Function<String, byte[]> files) {
        this.content = content;
        this.medium = medium;
        this.files = files;
    }

    static List<Violation> of(
            DraftContent content, String source, DescribeMedium medium, Function<String, byte[]> files) {
        MediumFaults check = new MediumFaults(content, medium, files);
        check.file("/file", medium.file(), medium.kind());
        check.place();
        check.words(source);
        if (medium.kind() == Medium.Kind.IMAGE) {
            check.picture();
        } else {
            check.moves(source);
        }
        if (medium.still() != null) {
            check.file("/still", medium.still(), Medium.Kind.IMAGE);
        }
        return check.faults;
    }

    private void file(String at, String name, Medium.Kind kind) {
        if (!content.tree().path("media").has(name)) {
            say(at, "No file of this name is kept for the draft.");
        } else if (FileType.of(name).filter(type -> type.fits(kind)).isEmpty()) {
            say(at, "Such a file ends with one of %s.".formatted(String.join(", ", FileType.endings(kind))));
        }
    }

    private void place() {
        if (medium.option() != null && medium.attribute() != null) {
            say("/attribute", "It is about an option or about an attribute, not about both.");
        }
        known("options", medium.option(), "/option");
        known("attributes", medium.attribute(), "/attribute");
    }

    private void known(String list, @Nullable String id, String at) {
        boolean known = StreamSupport.stream(content.aid().path(list).spliterator(), false)
                .anyMatch(each -> each.path("id").asText().equals(id));
        if (id != null && !known) {
            say(at, "The draft has nothing of this id.");
        }
    }

    private void words(String source) {
        medium.texts().forEach((language, words) -> {
            String at = "/texts/" + language;
            if (!content.texts().containsKey(language)) {
                say(at, "The draft has no text in this language.");
            }
            needed(at + "/title", words.title(), "It needs a title.");
            needed(at + "/alternative", words.alternative(), "Say what it shows, for those who do not see it.");
            needed(at + "/transcript", words.transcript(), "It needs a transcript: all that is said and shown.");
        });
        if (!medium.texts().containsKey(source)) {
            say("/texts/" + source, "It needs its words in the language of the source.");
        }
    }

    private void needed(String at, @Nullable String text, String why) {
        if (text == null || text.isBlank()) {
            say(at, why);
        }
    }

    private void picture() {
        if (medium.seconds() != null || !medium.captions().isEmpty()) {
            say("/seconds", "A picture has no length and no captions.");
        }
    }

    private void moves(String source) {
        Double seconds = medium.seconds();
        if (seconds == null) {
            say("/seconds", "It goes on in time: say for how many seconds.");
        }
        if (medium.kind() == Medium.Kind.ANIMATION && medium.still() == null) {
            say("/still", "An animation needs a still picture for readers who want no movement.");
        }
        if (!medium.captions().containsKey(source)
                && !medium.captions().containsKey(Locale.forLanguageTag(source).getLanguage())) {
            say("/captions/" + source, "It goes on in time and needs captions, a WebVTT file.");
        }
        long length = seconds == null ? 0 : Math.round(seconds * MILLISECONDS);
        medium.captions().forEach((language, name) -> captions(language, name, length));
    }

    private void captions(String language, String name, long length) {
        String at = "/captions/" + language;
        JsonNode kept = content.tree().path("media").path(name);
        if (!language.matches(DraftContent.LANGUAGE)) {
            say(at, "The name must be a language tag such as es or pt-BR.");
        } else if (kept.isMissingNode()) {
            say(at, "No file of this name is kept for the draft.");
        } else if (FileType.of(name).filter(type -> type == FileType.VTT).isEmpty()) {
            say(at, "Captions are a WebVTT file, which ends with vtt.");
        } else if (length > 0) {
            FileCheck.captions(files.apply(name), length).forEach(fault -> say(at, fault));
        }
    }

    private void say(String at, String why) {
        faults.add(new Violation(at, why));
    }
}
