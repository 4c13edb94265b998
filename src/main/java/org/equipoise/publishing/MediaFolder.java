package org.equipoise.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.equipoise.media.FileType;
import org.equipoise.media.MediaFile;
import org.equipoise.media.MediaStore;
import org.equipoise.media.SvgCheck;
import org.equipoise.media.WebVtt;

/// The files in an aid's folder `media`, as far as `aid.yaml` names them: read, checked, and known by their hashes.
class MediaFolder {

    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final long MOST_BYTES_OF_TEXT = 1024L * 1024;
    private static final int SIGNATURE = 16;

    private final Path folder;
    private final ContentFile structure;
    private final Map<String, MediaFile> files = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /// @param structure `aid.yaml`, which fits its schema
    MediaFolder(Path folder, ContentFile structure) {
        this.folder = folder;
        this.structure = structure;
        Set<String> known = new HashSet<>();
        JsonNode media = structure.tree().path("media");
        for (int i = 0; i < media.size(); i++) {
            String at = "/media/" + i;
            if (!known.add(media.get(i).path("id").textValue())) {
                say(
                        at + "/id",
                        "the id '%s' stands twice"
                                .formatted(media.get(i).path("id").textValue()));
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
        Path path = folder.resolve(name);
        FileType type = FileType.of(name).orElse(null);
        if (type == null) {
            say(at, "files that end like %s are not taken".formatted(name));
            return;
        }
        try {
            long size = Files.size(path);
            boolean text = type == FileType.SVG || type == FileType.VTT;
            if (size == 0 || size > (text ? MOST_BYTES_OF_TEXT : MOST_BYTES)) {
                say(at, "media/%s is empty or too large".formatted(name));
                return;
            }
            try (InputStream bytes = Files.newInputStream(path)) {
                if (!type.begins(bytes.readNBytes(SIGNATURE))) {
                    say(at, "media/%s is not what its ending says".formatted(name));
                }
            }
            List<MediaFile.Cue> cues = switch (type) {
                case SVG -> drawing(path, name);
                case VTT -> captions(path, name, length);
                default -> List.of();
            };
            try (InputStream bytes = Files.newInputStream(path)) {
                files.put(name, new MediaFile(MediaStore.hash(bytes), type.type(), size, cues));
            }
        } catch (IOException absent) {
            say(at, "there is no file media/%s that can be read".formatted(name));
        }
    }

    private List<MediaFile.Cue> drawing(Path path, String name) throws IOException {
        SvgCheck.faults(Files.readAllBytes(path))
                .forEach(fault -> findings.add(new Finding("media/" + name, fault.line(), "", fault.reason())));
        return List.of();
    }

    private List<MediaFile.Cue> captions(Path path, String name, long length) throws IOException {
        try {
            WebVtt.Captions read = WebVtt.read(Files.readString(path, StandardCharsets.UTF_8), length);
            read.faults()
                    .forEach(fault -> findings.add(new Finding("media/" + name, fault.line(), "", fault.reason())));
            return read.cues();
        } catch (CharacterCodingException notUtf8) {
            findings.add(new Finding("media/" + name, 0, "", "captions are written in UTF-8"));
            return List.of();
        }
    }

    private void say(String pointer, String reason) {
        findings.add(structure.finding(pointer, reason));
    }

    List<Finding> findings() {
        return findings;
    }

    /// What is known of each file, by its name.
    Map<String, MediaFile> files() {
        return files;
    }

    /// Where the bytes of each file are, by their hash.
    Map<String, Path> paths() {
        Map<String, Path> paths = new TreeMap<>();
        files.forEach((name, file) -> paths.put(file.hash(), folder.resolve(name)));
        return paths;
    }
}
