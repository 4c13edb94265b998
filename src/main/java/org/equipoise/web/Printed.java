package org.equipoise.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Days, times, numbers and paragraphs as they are printed.
public final class Printed {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final int DIGITS = 9;

    private Printed() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String time(@Nullable Instant time) {
        return time == null ? "" : TIME.format(time);
    }

    public static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /// With up to nine digits, which is more than a pocket calculator needs for the one that is shown.
    static String step(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        return number(rounded.setScale(Math.min(rounded.scale(), DIGITS), RoundingMode.HALF_UP));
    }

    /// A blank line begins a new paragraph.
    public static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\n\\s*\\n"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }
}
