package org.equipoise.balance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.equipoise.aid.Aid;
import org.equipoise.media.Medium;
import org.jspecify.annotations.Nullable;

/// How many seconds of video, sound and animation an aid has about one option.
public record Playing(String option, double seconds) {

    static List<Playing> of(Aid aid) {
        return aid.options().stream()
                .map(each -> new Playing(
                        each.id(),
                        aid.media().ofOption(each.id()).stream()
                                .map(Medium::seconds)
                                .mapToDouble(Playing::orNone)
                                .sum()))
                .toList();
    }

    private static double orNone(@Nullable Double seconds) {
        return seconds == null ? 0 : seconds;
    }

    /// Only options that have media are held against each other.
    static Optional<Imbalance> imbalance(List<Playing> all, Limits limits) {
        List<Playing> played = all.stream()
                .filter(each -> each.seconds > 0)
                .sorted(Comparator.comparingDouble(Playing::seconds))
                .toList();
        if (played.size() < 2 || played.getLast().seconds / played.getFirst().seconds <= limits.media()) {
            return Optional.empty();
        }
        Playing longest = played.getLast();
        Playing shortest = played.getFirst();
        double ratio = longest.seconds / shortest.seconds;
        return Optional.of(new Imbalance(
                Imbalance.Kind.MEDIA_LENGTH,
                null,
                "/media",
                String.format(
                        Locale.ROOT,
                        "There are %.1f seconds of media about '%s' and %.1f about '%s': %.2f times as many.",
                        longest.seconds,
                        longest.option,
                        shortest.seconds,
                        shortest.option,
                        ratio),
                ratio,
                limits.media()));
    }
}
