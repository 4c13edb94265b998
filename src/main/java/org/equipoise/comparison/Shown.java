package org.equipoise.comparison;

import java.math.BigDecimal;
import org.equipoise.catalogue.AidVersion;

final class Shown {

    Shown(AidVersion version, Comparison comparison) {}

    ComparisonView view() {
        throw new UnsupportedOperationException();
    }

    static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
