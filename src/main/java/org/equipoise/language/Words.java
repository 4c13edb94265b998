package org.equipoise.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The service's words on pages, with the numbers, days and times in them, in one language.
public final class Words {

    /// One file a topic and language, beside this class.
    static final List<String> FILES = List.of(
            "frame",
            "aids",
            "comparison",
            "workings",
            "steps",
            "path",
            "patient",
            "staff",
            "desk",
            "visit",
            "record",
            "upkeep",
            "checks",
            "authors",
            "sidebyside",
            "mydata",
            "mysummary",
            "bilingual");

    private static final Map<String, Days> SPOKEN = new ConcurrentHashMap<>();

    /// More than a pocket calculator needs for the one that is shown.
    private static final int DIGITS = 9;

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char POP_ISOLATE = '\u2069';

    private final Language language;
    private final Templates templates;
    private final Numbers numbers;
    private final Days days;

    private record Days(DateTimeFormatter days, DateTimeFormatter times) {

        private static Days in(Templates templates, Locale locale) {
            return new Days(
                    DateTimeFormatter.ofPattern(templates.text("pattern-day"), locale),
                    DateTimeFormatter.ofPattern(templates.text("pattern-time"), locale)
                            .withZone(ZoneId.systemDefault()));
        }
    }

    private Words(Language language) {
        this.language = language;
        this.templates = Templates.of(language, Words.class, FILES);
        this.numbers = Numbers.in(language);
        this.days = SPOKEN.computeIfAbsent(language.spoken(), _ -> Days.in(templates, language.locale()));
    }

    public static Words in(Language language) {
        return new Words(language);
    }

    public Language language() {
        return language;
    }

    /// What the language calls itself; of a variant in easy words, that it is one.
    public String ownName() {
        return language.simple() ? say("easy-read") : language.ownName();
    }

    public boolean has(String template) {
        return templates.has(template);
    }

    public String say(String template, Object... parts) {
        return templates.say(template, parts);
    }

    public String count(long count) {
        return numbers.count(count);
    }

    public String number(BigDecimal number) {
        return numbers.exact(number);
    }

    /// One of the steps of a calculation, with up to nine digits.
    public String step(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        return number(rounded.setScale(Math.min(rounded.scale(), DIGITS), RoundingMode.HALF_UP));
    }

    /// A calculation runs from left to right, whatever is written around it.
    public String formula(String formula) {
        return language.rightToLeft() ? LEFT_TO_RIGHT_ISOLATE + formula + POP_ISOLATE : formula;
    }

    public String day(LocalDate day) {
        return days.days().format(day);
    }

    public String time(@Nullable Instant time) {
        return time == null ? "" : days.times().format(time);
    }

    /// One after the other.
    public String listed(Stream<String> each) {
        return each.collect(Collectors.joining(templates.text("list-separator")));
    }
}
