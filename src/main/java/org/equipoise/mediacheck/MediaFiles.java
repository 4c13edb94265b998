package org.equipoise.mediacheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.media.FileType;
import org.equipoise.media.MediaFile;
import org.equipoise.media.MediaStore;
import org.equipoise.media.SvgCheck;
import org.equipoise.media.WebVtt;

/// The files of an aid's media, as far as `aid.yaml` names them: read, checked, and known by their hashes.
public class MediaFiles {

    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final long MOST_BYTES_OF_TEXT = 1024L * 1024;
    private static final int SIGNATURE = 16;

    private static final String DRAWING =
            "Take it out: a drawing holds shapes, words and movements, no scripts, and fetches nothing.";
    private static final String CAPTIONS =
            "Correct it: times such as 00:01.000 --> 00:03.500 on a line, the words below, then an empty line.";

    private final MediaSource source;
    private final ContentFile structure;
    private final Map<String, MediaFile> files = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /// @param structure `aid.yaml`, which fits its schema
    public MediaFiles(MediaSource source, ContentFile structure) {
        this.source = source;
        this.structure = structure;
        Set<String> known = new HashSet<>();
        JsonNode media = structure.tree().path("media");
        for (int i = 0; i < media.size(); i++) {
            String at = "/media/" + i;
            if (!known.add(media.get(i).path("id").textValue())) {
                say(
                        at + "/id",
                        "the id '%s' stands twice"
                                .formatted(media.get(i).path("id").textValue()),
                        "Give one of the two another id.");
            }
            medium(media.get(i), at);
        }
    }

    private void medium(JsonNode medium, String at) {
        MediumCheck.findings(structure, medium, at).forEach(findings::add);
        file(medium.path("file").textValue(), at + "/file", 0);
        if (medium.has("still")) {
            file(medium.path("still").textValue(), at + "/still", 0);
        }
        long length = medium.path("seconds").decimalValue().movePointRight(3).longValue();
        for (Map.Entry<String, JsonNode> captions : medium.path("captions").properties()) {
            file(captions.getValue().textValue(), at + "/captions/" + captions.getKey(), length);
        }
    }

    private void file(String name, String at, long length) {
        FileType type = FileType.of(name).orElse(null);
        if (type == null) {
            say(
                    at,
                    "files that end like %s are not taken".formatted(name),
                    "Save it as mp4, webm, mp3, m4a, ogg, png, jpg, webp, svg or vtt.");
            return;
        }
        try {
            long size = size(name);
            boolean text = type == FileType.SVG || type == FileType.VTT;
            if (size == 0 || size > (text ? MOST_BYTES_OF_TEXT : MOST_BYTES)) {
                say(
                        at,
                        "media/%s is empty or too large".formatted(name),
                        "A file has at most 100 MB, a drawing or captions at most 1 MB.");
                return;
            }
            try (InputStream bytes = source.open(name)) {
                if (!type.begins(bytes.readNBytes(SIGNATURE))) {
                    say(
                            at,
                            "media/%s is not what its ending says".formatted(name),
                            "Save it anew in that form, or give it the ending that it is.");
                }
            }
            List<MediaFile.Cue> cues = switch (type) {
                case SVG -> drawing(name);
                case VTT -> captions(name, length);
                default -> List.of();
            };
            try (InputStream bytes = source.open(name)) {
                files.put(name, new MediaFile(MediaStore.hash(bytes), type.type(), size, cues));
            }
        } catch (IOException absent) {
            say(at, "there is no file media/%s that can be read".formatted(name), "Put it there, or correct the name.");
        }
    }

    private long size(String name) throws IOException {
        try (InputStream bytes = source.open(name)) {
            return bytes.transferTo(OutputStream.nullOutputStream());
        }
    }

    private byte[] bytes(String name) throws IOException {
        try (InputStream bytes = source.open(name)) {
            return bytes.readAllBytes();
        }
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private List<MediaFile.Cue> drawing(String name) throws IOException {
        SvgCheck.faults(bytes(name))
                .forEach(
                        fault -> findings.add(new Finding("media/" + name, fault.line(), "", fault.reason(), DRAWING)));
        return List.of();
    }

    private List<MediaFile.Cue> captions(String name, long length) throws IOException {
        try {
            WebVtt.Captions read = WebVtt.read(utf8(bytes(name)), length);
            read.faults()
                    .forEach(fault ->
                            findings.add(new Finding("media/" + name, fault.line(), "", fault.reason(), CAPTIONS)));
            return read.cues();
        } catch (CharacterCodingException notUtf8) {
            findings.add(
                    new Finding("media/" + name, 0, "", "captions are written in UTF-8", "Save the file as UTF-8."));
            return List.of();
        }
    }

    private void say(String pointer, String reason, String mend) {
        findings.add(structure.finding(pointer, reason, mend));
    }

    public List<Finding> findings() {
        return findings;
    }

    /// What is known of each file, by its name.
    public Map<String, MediaFile> files() {
        return files;
    }

    public void keepIn(MediaStore store) {
        files.forEach((name, file) -> {
            try (InputStream bytes = source.open(name)) {
                store.keep(file.hash(), bytes);
            } catch (IOException changedMeanwhile) {
                throw new UncheckedIOException(changedMeanwhile);
            }
        });
    }
}
