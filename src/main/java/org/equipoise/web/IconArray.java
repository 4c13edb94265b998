package org.equipoise.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.equipoise.evidence.Pictograph.Kind;
import org.equipoise.language.Words;
import org.equipoise.wording.PictographView;
import org.equipoise.wording.PictographView.SegmentView;
import org.jspecify.annotations.Nullable;

/// An icon array as it is drawn: exactly one icon for each person, row by row from the top corner where reading begins.
///
/// @param text says what the picture shows, to whoever cannot see it
/// @param band path data of frames around the icons between which the count may end; empty where there are none
/// @param range what the frames stand for, or that the range is not known; empty where it rounds to the count itself
public record IconArray(int width, int height, String text, List<Segment> segments, String band, String range) {

    private static final int CELL = 10;
    private static final int HUNDRED = 100;
    private static final int COLUMNS_OF_HUNDRED = 10;
    private static final int COLUMNS_OF_THOUSAND = 40;

    /// Icons that look the same. The style sheet gives them shape and tone.
    ///
    /// @param dots path data: a line through the icons of each row, which the style sheet breaks into dots
    /// @param strokes path data with one slanted stroke for each icon; empty of icons that have none
    public record Segment(String kind, String label, String dots, String strokes) {}

    /// Without a range.
    public static IconArray of(PictographView picture, boolean rightToLeft) {
        int columns = columns(picture);
        return new IconArray(
                columns * CELL,
                picture.icons() / columns * CELL,
                picture.text(),
                segments(picture, columns, rightToLeft),
                "",
                "");
    }

    /// @param fewest and `most`: the ends of the count's range; null where nobody knows them
    static IconArray of(PictographView picture, @Nullable Integer fewest, @Nullable Integer most, Words words) {
        boolean rightToLeft = words.language().rightToLeft();
        int columns = columns(picture);
        String range = fewest == null || most == null ? words.say("picture-range-unknown") : range(fewest, most, words);
        return new IconArray(
                columns * CELL,
                picture.icons() / columns * CELL,
                range.isEmpty() ? picture.text() : picture.text() + " " + range,
                segments(picture, columns, rightToLeft),
                fewest == null || most == null ? "" : band(fewest, most, columns, rightToLeft),
                range);
    }

    private static int columns(PictographView picture) {
        return picture.icons() <= HUNDRED ? COLUMNS_OF_HUNDRED : COLUMNS_OF_THOUSAND;
    }

    private static List<Segment> segments(PictographView picture, int columns, boolean rightToLeft) {
        List<Segment> segments = new ArrayList<>();
        int first = 0;
        for (SegmentView segment : picture.segments()) {
            segments.add(segment(segment, first, columns, rightToLeft));
            first += segment.count();
        }
        return segments;
    }

    private static String range(int fewest, int most, Words words) {
        return fewest == most ? "" : words.say("picture-range", fewest, most);
    }

    private static Segment segment(SegmentView segment, int first, int columns, boolean rightToLeft) {
        StringBuilder dots = new StringBuilder();
        StringBuilder strokes = new StringBuilder();
        int next = first + segment.count();
        for (int icon = first; icon < next; ) {
            int run = Math.min(columns - icon % columns, next - icon);
            int x = left(icon % columns, 1, columns, rightToLeft) + CELL / 2;
            int y = icon / columns * CELL + CELL / 2;
            dots.append('M').append(x).append(' ').append(y).append('h');
            dots.append(rightToLeft ? "-" : "").append((run - 1) * CELL).append(".1");
            for (int i = 0; i < run && segment.kind() == Kind.SPARED; i++) {
                int at = rightToLeft ? x - i * CELL : x + i * CELL;
                strokes.append('M').append(at - 2).append(' ').append(y + 2).append("l4-4");
            }
            icon += run;
        }
        return new Segment(
                segment.kind().name().toLowerCase(Locale.ROOT), segment.label(), dots.toString(), strokes.toString());
    }

    /// One frame in each line of icons that it reaches into.
    private static String band(int fewest, int most, int columns, boolean rightToLeft) {
        StringBuilder band = new StringBuilder();
        for (int icon = fewest; icon < most; ) {
            int column = icon % columns;
            int run = Math.min(columns - column, most - icon);
            band.append('M')
                    .append(left(column, run, columns, rightToLeft))
                    .append(' ')
                    .append(icon / columns * CELL)
                    .append('h')
                    .append(run * CELL)
                    .append('v')
                    .append(CELL)
                    .append('h')
                    .append(-run * CELL)
                    .append('z');
            icon += run;
        }
        return band.toString();
    }

    private static int left(int column, int run, int columns, boolean rightToLeft) {
        return (rightToLeft ? columns - column - run : column) * CELL;
    }
}
