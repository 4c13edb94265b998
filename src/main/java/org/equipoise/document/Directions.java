package org.equipoise.document;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which parts of a paragraph run from right to left.
final class Directions implements BidiSplitter {

    private @Nullable Bidi paragraph;

    @Override
    public void setParagraph(String text, byte direction) {
        paragraph = new Bidi(text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return paragraph == null || paragraph.getLength() == 0 ? 0 : paragraph.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        Bidi known = Objects.requireNonNull(paragraph);
        int start = known.getRunStart(run);
        return new BidiTextRun(start, known.getRunLimit(run) - start, known.getRunLevel(run) % 2 == 0 ? LTR : RTL);
    }

    /// As the first letter with a direction of its own has it.
    @Override
    public byte getBaseDirection(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(each -> each == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(each))
                .mapToObj(each -> isRightToLeft(each) ? RTL : LTR)
                .findFirst()
                .orElse(NEUTRAL);
    }

    private static boolean isRightToLeft(int directionality) {
        return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
