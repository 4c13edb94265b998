package org.equipoise.evidence;

import java.util.List;
import java.util.stream.Stream;

/// What an icon array shows: one icon for each of 100 or 1,000 people, filled segment by segment from one corner.
///
/// @param icons how many icons there are: the denominator of the row
/// @param segments in the order of filling, none of them empty; their counts add up to `icons`
public record Pictograph(int icons, List<Segment> segments) {

    /// What befalls the people of one segment.
    public enum Kind {
        /// It happens to them, and would without the option too.
        BASE,
        /// It happens to them on top of those to whom it would happen without the option.
        EXTRA,
        /// It would happen to them without the option, and does not with it.
        SPARED,
        /// It does not happen to them.
        NONE
    }

    public record Segment(Kind kind, int count) {}

    public Pictograph {
        segments = List.copyOf(segments);
        if (segments.stream().anyMatch(segment -> segment.count() < 1)
                || segments.stream().mapToInt(Segment::count).sum() != icons) {
            throw new IllegalArgumentException("The segments of a picture are not empty and fill it exactly");
        }
    }

    /// An option for itself: where no other option of the row says what happens without it.
    public static Pictograph of(NaturalFrequency option) {
        return beside(option, option);
    }

    /// An option beside the one without treatment: base and extra add up to the option's count, base and spared to
    /// the count without, so that the pictures of a row agree with each other and with the numbers beside them.
    ///
    /// @throws IllegalArgumentException if the two are counted in different denominators
    public static Pictograph beside(NaturalFrequency without, NaturalFrequency option) {
        if (without.denominator() != option.denominator()) {
            throw new IllegalArgumentException("Pictures of one row have one denominator");
        }
        int icons = option.denominator().people();
        int base = Math.min(without.count(), option.count());
        int more = Math.max(without.count(), option.count());
        Kind difference = option.count() > without.count() ? Kind.EXTRA : Kind.SPARED;
        return new Pictograph(
                icons,
                Stream.of(
                                new Segment(Kind.BASE, base),
                                new Segment(difference, more - base),
                                new Segment(Kind.NONE, icons - more))
                        .filter(segment -> segment.count() > 0)
                        .toList());
    }
}
