package org.equipoise.difference;

import java.time.LocalDate;
import java.util.List;
import org.equipoise.aid.Aid;

/// All that changed from one version of an aid to a later one.
///
/// @param language in which it is told
/// @param changes options first, then rows with their numbers in the aid's order, then everything else
public record Difference(String language, List<Change> changes) {

    public Difference {
        changes = List.copyOf(changes);
    }

    /// @param language in which it is told; where a version has no text in it, or the service no sentences, in English
    /// @param today for which a number is fresh or stale
    public static Difference between(Aid before, Aid after, String language, LocalDate today) {
        Sides sides = Sides.of(before, after, language, today);
        Options.compare(sides);
        Rows.compare(sides);
        TestNumbers.compare(sides);
        Surroundings.compare(sides);
        Texts.compare(sides);
        return new Difference(sides.language(), sides.found());
    }

    /// Options, rows and numbers as a reader sees them.
    public List<Change> forPatients() {
        return changes.stream().filter(Change::isForPatients).toList();
    }

    /// The parts that differ, by kind and id: `attribute pain`, `text en`.
    public List<String> parts() {
        return changes.stream().map(Change::part).distinct().toList();
    }
}
