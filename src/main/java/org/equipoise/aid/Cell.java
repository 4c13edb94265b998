package org.equipoise.aid;

import org.equipoise.evidence.Effect;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.Risk;
import org.jspecify.annotations.Nullable;

/// What is known of one option in one attribute.
public sealed interface Cell {

    /// Where it comes from. Of a level, words or what is not known it may name no source.
    Provenance provenance();

    /// Whether it holds a number that somebody measured or worked out.
    default boolean isNumber() {
        return switch (this) {
            case Estimate _, Relative _, OnBaseline _, Quantity _ -> true;
            case Level _, Words _, Unknown _ -> false;
        };
    }

    /// An absolute risk, as the source counts it.
    record Estimate(Risk risk, Provenance provenance) implements Cell {}

    /// A relative effect on the named baseline. It is never shown alone.
    record Relative(Effect effect, String baseline, Provenance provenance) implements Cell {}

    /// The named baseline's own risk.
    record OnBaseline(String baseline, Provenance provenance) implements Cell {}

    /// A number in the attribute's unit.
    record Quantity(double value, @Nullable Interval interval, Provenance provenance) implements Cell {}

    /// A plain-language state and its position between the worst end (0) and the best (1).
    record Level(double position, Provenance provenance) implements Cell {}

    /// What it is like: shown, never scored.
    record Words(Provenance provenance) implements Cell {}

    /// Said to be unknown: never zero, and a score that needs it becomes a range.
    record Unknown(Provenance provenance) implements Cell {}
}
