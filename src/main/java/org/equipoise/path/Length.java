package org.equipoise.path;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How much of the same content a path shows.
public enum Length {
    SHORT(2),
    MIDDLE(5),
    LONG(15);

    private final int minutes;

    Length(int minutes) {
        this.minutes = minutes;
    }

    /// About so many of them.
    public int minutes() {
        return minutes;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Length> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
