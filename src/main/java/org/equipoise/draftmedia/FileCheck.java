package org.equipoise.draftmedia;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.equipoise.media.FileType;
import org.equipoise.media.SvgCheck;
import org.equipoise.media.WebVtt;

/// Whether a file can be kept among an aid's media.
public final class FileCheck {

    public static final long MOST_BYTES = 100L * 1024 * 1024;
    public static final long MOST_BYTES_OF_TEXT = 1024L * 1024;

    static final String NAME = "[a-z0-9]+([-.][a-z0-9]+)*";
    static final int LONGEST_NAME = 100;

    private static final int SIGNATURE = 16;
    private static final int MOST_FAULTS = 10;

    private FileCheck() {}

    /// Everything that keeps it out, in plain words.
    ///
    /// @param length of what captions belong to, in milliseconds
    static List<String> faults(String name, Path file, long length) throws IOException {
        FileType type = FileType.of(name).orElse(null);
        if (!name.matches(NAME) || name.length() > LONGEST_NAME || type == null) {
            return List.of(
                    "Call it something like my-film.mp4. It ends with mp4, webm, mp3, m4a, ogg, png, jpg, webp, svg or"
                            + " vtt.");
        }
        boolean text = type == FileType.SVG || type == FileType.VTT;
        long size = Files.size(file);
        if (size == 0 || size > (text ? MOST_BYTES_OF_TEXT : MOST_BYTES)) {
            return List.of(
                    size == 0
                            ? "The file is empty."
                            : "The file is too large: at most %s.".formatted(text ? "1 MB" : "100 MB"));
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            if (!type.begins(bytes.readNBytes(SIGNATURE))) {
                return List.of("The file is not what its ending says.");
            }
        }
        return switch (type) {
            case SVG ->
                SvgCheck.faults(Files.readAllBytes(file)).stream()
                        .map(fault -> at(fault.line(), fault.reason()))
                        .limit(MOST_FAULTS)
                        .toList();
            case VTT -> captions(Files.readAllBytes(file), length);
            default -> List.of();
        };
    }

    static List<String> captions(byte[] bytes, long length) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            List<String> faults = new ArrayList<>();
            WebVtt.read(text, length).faults().stream()
                    .map(fault -> at(fault.line(), fault.reason()))
                    .limit(MOST_FAULTS)
                    .forEach(faults::add);
            return faults;
        } catch (CharacterCodingException notUtf8) {
            return List.of("Captions are written in UTF-8.");
        }
    }

    private static String at(int line, String reason) {
        return "Line %d: %s.".formatted(line, reason);
    }
}
