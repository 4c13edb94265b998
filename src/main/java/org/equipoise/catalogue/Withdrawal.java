package org.equipoise.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a version is offered no more. It stays readable, and what was begun with it goes on.
///
/// @param organisation for which alone this holds; null where it holds for everybody
/// @param words the reason in plain words
/// @param account who withdrew it; null where it stands in the aid's folder
/// @param role in which they did: `author`, `admin`, or `installation`
public record Withdrawal(
        String slug,
        int version,
        @Nullable String organisation,
        Reason reason,
        String words,
        Instant withdrawnAt,
        @Nullable UUID account,
        String role) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    public enum Reason {
        EVIDENCE_OUTDATED,
        ERROR_IN_CONTENT,
        SUPERSEDED,
        SAFETY_CONCERN,
        ORGANISATIONAL
    }

    /// Why and when.
    public record Grounds(Reason reason, String words, Instant at) {}

    /// Who withdraws.
    ///
    /// @param organisation null of the installation itself, for whatever comes from folders
    public record By(
            @Nullable String organisation, @Nullable UUID account, String role) {

        public static final By INSTALLATION = new By(null, null, "installation");
    }

    /// What is said to whoever asks for something new.
    public String inWords() {
        return "Version %d was withdrawn on %s: %s".formatted(version, DAY.format(day()), words);
    }

    public boolean isForEverybody() {
        return organisation == null;
    }

    /// The day (UTC).
    public LocalDate day() {
        return LocalDate.ofInstant(withdrawnAt, ZoneOffset.UTC);
    }
}
