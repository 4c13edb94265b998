package org.equipoise.media;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.equipoise.media.Medium.Kind;
import org.jspecify.annotations.Nullable;

/// The kinds of files that are taken, known by their ending and by how they begin.
public enum FileType {
    MP4("mp4", "video/mp4", Kind.VIDEO, ".{8}66747970.*"),
    WEBM("webm", "video/webm", Kind.VIDEO, "1a45dfa3.*"),
    MP3("mp3", "audio/mpeg", Kind.AUDIO, "(494433|fffb|fff3).*"),
    M4A("m4a", "audio/mp4", Kind.AUDIO, ".{8}66747970.*"),
    OGG("ogg", "audio/ogg", Kind.AUDIO, "4f676753.*"),
    PNG("png", "image/png", Kind.IMAGE, "89504e470d0a1a0a.*"),
    JPEG("jpg", "image/jpeg", Kind.IMAGE, "ffd8ff.*"),
    WEBP("webp", "image/webp", Kind.IMAGE, "52494646.{8}57454250.*"),
    SVG("svg", "image/svg+xml", Kind.IMAGE, ".*"),
    VTT("vtt", "text/vtt;charset=utf-8", null, ".*");

    private final String ending;
    private final String type;
    private final @Nullable Kind kind;

    /// A pattern of its first bytes in hexadecimal digits.
    private final String signature;

    FileType(String ending, String type, @Nullable Kind kind, String signature) {
        this.ending = ending;
        this.type = type;
        this.kind = kind;
        this.signature = signature;
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
        return wanted == kind || (wanted == Kind.ANIMATION && this == SVG);
    }

    /// @param beginning the first bytes of the file
    public boolean begins(byte[] beginning) {
        return HexFormat.of().formatHex(beginning).matches(signature);
    }

    /// The endings of the files that a kind can have.
    public static List<String> endings(Kind kind) {
        return Arrays.stream(values())
                .filter(each -> each.fits(kind))
                .map(each -> each.ending)
                .toList();
    }
}
