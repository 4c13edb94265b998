package org.equipoise.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.equipoise.wording.PictographView;
import org.equipoise.wording.PictographView.SegmentView;

/// An icon array as it is drawn: exactly one icon for each person, row by row from the top corner where reading begins.
///
/// @param text says what the picture shows, to whoever cannot see it
public record IconArray(int width, int height, String text, List<Segment> segments) {

    private static final int CELL = 10;
    private static final int HUNDRED = 100;
    private static final int COLUMNS_OF_HUNDRED = 10;
    private static final int COLUMNS_OF_THOUSAND = 40;

    /// Icons that look the same. The style sheet gives them shape and tone.
    ///
    /// @param dots path data with one point for each icon
    /// @param strokes path data with one slanted stroke for each icon
    public record Segment(String kind, String label, String dots, String strokes) {}

    public static IconArray of(PictographView picture, boolean rightToLeft) {
        int columns = picture.icons() <= HUNDRED ? COLUMNS_OF_HUNDRED : COLUMNS_OF_THOUSAND;
        List<Segment> segments = new ArrayList<>();
        int first = 0;
        for (SegmentView segment : picture.segments()) {
            segments.add(segment(segment, first, columns, rightToLeft));
            first += segment.count();
        }
        return new IconArray(columns * CELL, picture.icons() / columns * CELL, picture.text(), segments);
    }

    private static Segment segment(SegmentView segment, int first, int columns, boolean rightToLeft) {
        StringBuilder dots = new StringBuilder();
        StringBuilder strokes = new StringBuilder();
        for (int icon = first; icon < first + segment.count(); icon++) {
            int column = rightToLeft ? columns - 1 - icon % columns : icon % columns;
            int x = column * CELL + CELL / 2;
            int y = icon / columns * CELL + CELL / 2;
            dots.append('M').append(x).append(' ').append(y).append("h0");
            strokes.append('M').append(x - 2).append(' ').append(y + 2).append("l4-4");
        }
        return new Segment(
                segment.kind().name().toLowerCase(Locale.ROOT), segment.label(), dots.toString(), strokes.toString());
    }
}
