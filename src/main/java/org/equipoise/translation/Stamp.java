package org.equipoise.translation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is known of one translated string, written as `draft 3fa9c2d1` or `reviewed 3fa9c2d1 77ab01fe`.
///
/// @param source the hash of the source string that was translated
/// @param own the hash of the translation that was reviewed; null for a draft
public record Stamp(State state, String source, @Nullable String own) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<state>draft|reviewed) (?<source>[0-9a-f]{8})(?: (?<own>[0-9a-f]{8}))?");

    /// Whether somebody has read a string against its source; nothing is `REVIEWED` that nobody reviewed.
    public enum State {
        DRAFT,
        REVIEWED
    }

    static Stamp draft(String source) {
        return new Stamp(State.DRAFT, Strings.hash(source), null);
    }

    /// Somebody has read these words against their source.
    public static Stamp reviewed(String source, String translation) {
        return new Stamp(State.REVIEWED, Strings.hash(source), Strings.hash(translation));
    }

    @JsonCreator
    public static Stamp read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A string's state is written as `draft` and a hash of eight digits");
        }
        return new Stamp(
                State.valueOf(parts.group("state").toUpperCase(Locale.ROOT)),
                parts.group("source"),
                parts.group("own"));
    }

    @JsonValue
    public String written() {
        String stamp = "%s %s".formatted(state.name().toLowerCase(Locale.ROOT), source);
        return own == null ? stamp : "%s %s".formatted(stamp, own);
    }

    boolean isOf(String sourceString) {
        return source.equals(Strings.hash(sourceString));
    }

    /// Whether it claims a review of other words than these.
    boolean reviewedOtherWords(String translation) {
        return state == State.REVIEWED && !Strings.hash(translation).equals(own);
    }
}
