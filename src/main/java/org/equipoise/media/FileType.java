package org.equipoise.media;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.equipoise.media.Medium.Kind;
import org.jspecify.annotations.Nullable;

/// The kinds of files that are taken, known by their ending and by how they begin.
public enum FileType {
    MP4("mp4", "video/mp4", Kind.VIDEO, begins(4, "66747970")),
    WEBM("webm", "video/webm", Kind.VIDEO, begins(0, "1a45dfa3")),
    MP3(
            "mp3",
            "audio/mpeg",
            Kind.AUDIO,
            begins(0, "494433").or(begins(0, "fffb")).or(begins(0, "fff3"))),
    M4A("m4a", "audio/mp4", Kind.AUDIO, begins(4, "66747970")),
    OGG("ogg", "audio/ogg", Kind.AUDIO, begins(0, "4f676753")),
    PNG("png", "image/png", Kind.IMAGE, begins(0, "89504e470d0a1a0a")),
    JPEG("jpg", "image/jpeg", Kind.IMAGE, begins(0, "ffd8ff")),
    WEBP("webp", "image/webp", Kind.IMAGE, begins(0, "52494646").and(begins(8, "57454250"))),
    SVG("svg", "image/svg+xml", Kind.IMAGE, _ -> true),
    VTT("vtt", "text/vtt;charset=utf-8", null, _ -> true);

    private final String ending;
    private final String type;
    private final @Nullable Kind kind;
    private final Predicate<byte[]> signature;

    FileType(String ending, String type, @Nullable Kind kind, Predicate<byte[]> signature) {
        this.ending = ending;
        this.type = type;
        this.kind = kind;
        this.signature = signature;
    }

    private static Predicate<byte[]> begins(int at, String hexadecimal) {
        return bytes -> {
            byte[] wanted = HexFormat.of().parseHex(hexadecimal);
            return bytes.length >= at + wanted.length
                    && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
        };
    }

    public static Optional<FileType> of(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.ending.equals(ending))
                .findFirst();
    }

    /// As it is served.
    public String type() {
        return type;
    }

    /// Only an SVG can be drawn so that it moves.
    public boolean fits(Kind wanted) {
        return wanted == kind || wanted == Kind.ANIMATION && this == SVG;
    }

    /// @param beginning the first bytes of the file
    public boolean begins(byte[] beginning) {
        return signature.test(beginning);
    }

    /// The endings of the files that a kind can have.
    public static List<String> endings(Kind kind) {
        return Arrays.stream(values())
                .filter(each -> each.fits(kind))
                .map(each -> each.ending)
                .toList();
    }
}
