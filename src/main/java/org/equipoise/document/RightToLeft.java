package org.equipoise.document;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;

/// Text that runs from right to left, as it is drawn from left to right.
final class RightToLeft implements BidiReorderer {

    private static final String BRACKETS = "()[]{}<>«»";

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder drawn = new StringBuilder(text).reverse();
        for (int i = 0; i < drawn.length(); i++) {
            int bracket = BRACKETS.indexOf(drawn.charAt(i));
            if (bracket >= 0) {
                drawn.setCharAt(i, BRACKETS.charAt(bracket ^ 1));
            }
        }
        return drawn.toString();
    }

    @Override
    public String shapeText(String text) {
        return ArabicLetters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
