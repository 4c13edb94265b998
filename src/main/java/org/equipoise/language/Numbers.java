package org.equipoise.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Numbers as a language writes them.
public final class Numbers {

    private static final Map<String, Numbers> SPOKEN = new ConcurrentHashMap<>();

    private static final int DIGITS = 2;

    private final LocalizedNumberFormatter atLeastOne;
    private final LocalizedNumberFormatter belowOne;
    private final LocalizedNumberFormatter exact;

    private Numbers(Language language) {
        LocalizedNumberFormatter any =
                NumberFormatter.withLocale(language.locale()).roundingMode(RoundingMode.HALF_UP);
        this.atLeastOne = any.precision(Precision.maxFraction(DIGITS));
        this.belowOne = any.precision(Precision.maxSignificantDigits(DIGITS));
        this.exact = any.precision(Precision.unlimited()).grouping(GroupingStrategy.OFF);
    }

    public static Numbers in(Language language) {
        return SPOKEN.computeIfAbsent(language.spoken(), _ -> new Numbers(language));
    }

    public String count(long count) {
        return atLeastOne.format(count).toString();
    }

    /// At most two decimals, or two digits where it is below 1.
    public String rounded(double number) {
        LocalizedNumberFormatter format = Math.abs(number) >= 1 || number == 0 ? atLeastOne : belowOne;
        return format.format(BigDecimal.valueOf(number)).toString();
    }

    /// With all its digits and none in groups, as on a pocket calculator.
    public String exact(BigDecimal number) {
        return exact.format(number.stripTrailingZeros()).toString();
    }
}
