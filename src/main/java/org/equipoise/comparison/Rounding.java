package org.equipoise.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// How numbers are rounded for a reader: half-up, after the noise of binary arithmetic is taken off.
public final class Rounding {

    private static final int DECIMALS_KEPT = 9;
    private static final int SIGNIFICANT = 6;
    private static final int DIGITS = 15;

    private Rounding() {}

    /// Points of a match: one decimal.
    static BigDecimal points(double points) {
        return clean(points).setScale(1, RoundingMode.HALF_UP);
    }

    /// Parts of a match, one decimal each, that add up to the match as it is shown.
    ///
    /// @param parts none of them negative
    /// @param sum what the parts add up to
    static List<BigDecimal> parts(List<Double> parts, double sum) {
        return parts(parts, points(sum), 1);
    }

    /// Shares of a whole, three decimals each, that add up to 1.
    ///
    /// @param parts none of them negative; they add up to the whole
    static List<BigDecimal> shares(List<Double> parts, double whole) {
        return parts(parts.stream().map(part -> part / whole).toList(), BigDecimal.ONE.setScale(3), 3);
    }

    /// Each is cut down, and what is missing goes to those that lost most (largest remainder), among equals to those
    /// that stand first.
    private static List<BigDecimal> parts(List<Double> parts, BigDecimal sum, int decimals) {
        List<BigDecimal> exact = parts.stream().map(Rounding::clean).toList();
        long[] units = exact.stream()
                .mapToLong(part -> part.movePointRight(decimals).longValue())
                .toArray();
        long missing = sum.unscaledValue().longValue() - LongStream.of(units).sum();
        IntStream.range(0, units.length)
                .boxed()
                .sorted(Comparator.comparing(
                        i -> BigDecimal.valueOf(units[i], decimals).subtract(exact.get(i))))
                .limit(missing)
                .toList()
                .forEach(i -> units[i]++);
        return LongStream.of(units)
                .mapToObj(each -> BigDecimal.valueOf(each, decimals))
                .toList();
    }

    /// Shares of all that matters: three decimals.
    public static BigDecimal weight(double weight) {
        return clean(weight).setScale(3, RoundingMode.HALF_UP);
    }

    /// Six significant digits, so that nothing that is not 0 ever becomes 0.
    static BigDecimal value(double value) {
        return withoutZeros(BigDecimal.valueOf(value).round(new MathContext(SIGNIFICANT, RoundingMode.HALF_UP)));
    }

    /// A step of the workings: as many digits as binary arithmetic has without noise.
    static BigDecimal step(double number) {
        return withoutZeros(BigDecimal.valueOf(number).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)));
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
