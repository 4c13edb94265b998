package org.equipoise.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// How numbers are rounded for a reader: half-up, after the noise of binary arithmetic is taken off.
final class Rounding {

    private static final int DECIMALS_KEPT = 9;
    private static final int SIGNIFICANT = 6;

    private Rounding() {}

    /// Points of a match: one decimal.
    static BigDecimal points(double points) {
        return clean(points).setScale(1, RoundingMode.HALF_UP);
    }

    /// Parts of a sum, one decimal each, that add up to the sum as it is shown: each is cut down, and what is missing
    /// goes to those that lost most (largest remainder), among equals to those that stand first.
    ///
    /// @param parts none of them negative
    /// @param sum what the parts add up to
    static List<BigDecimal> parts(List<Double> parts, double sum) {
        List<BigDecimal> exact = parts.stream().map(Rounding::clean).toList();
        long[] tenths = exact.stream()
                .mapToLong(part -> part.movePointRight(1).longValue())
                .toArray();
        long missing =
                points(sum).unscaledValue().longValue() - LongStream.of(tenths).sum();
        IntStream.range(0, tenths.length)
                .boxed()
                .sorted(Comparator.comparing(
                        i -> BigDecimal.valueOf(tenths[i], 1).subtract(exact.get(i))))
                .limit(missing)
                .toList()
                .forEach(i -> tenths[i]++);
        return LongStream.of(tenths)
                .mapToObj(each -> BigDecimal.valueOf(each, 1))
                .toList();
    }

    /// Shares of all that matters: three decimals.
    static BigDecimal weight(double weight) {
        return clean(weight).setScale(3, RoundingMode.HALF_UP);
    }

    /// Six significant digits, so that nothing that is not 0 ever becomes 0.
    static BigDecimal value(double value) {
        return withoutZeros(BigDecimal.valueOf(value).round(new MathContext(SIGNIFICANT, RoundingMode.HALF_UP)));
    }

    /// As it was told, without zeros at the end.
    static BigDecimal plain(double number) {
        return withoutZeros(BigDecimal.valueOf(number));
    }

    private static BigDecimal withoutZeros(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// Without what scaling or the order of a sum may leave behind.
    static BigDecimal clean(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS_KEPT, RoundingMode.HALF_EVEN);
    }
}
