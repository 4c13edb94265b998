package org.equipoise.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.equipoise.evidence.NaturalFrequency;

/// The service's own sentences in one language, `sentences_<language>.properties`. What an aid says stands in the aid.
public final class Sentences {

    private static final String BUNDLE = "org.equipoise.wording.sentences";
    private static final int SIGNIFICANT_BELOW_ONE = 2;

    private final Locale locale;
    private final ResourceBundle templates;

    private Sentences(Locale locale, ResourceBundle templates) {
        this.locale = locale;
        this.templates = templates;
    }

    /// Those of a language (BCP 47), or none; `en-GB` is spoken where `en` is.
    public static Optional<Sentences> in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String spoken = locale.getLanguage();
        // Looked for first, as a bundle that does not exist is remembered by the platform, once for each made-up tag.
        if (Sentences.class.getResource("sentences_%s.properties".formatted(spoken)) == null) {
            return Optional.empty();
        }
        ResourceBundle templates =
                ResourceBundle.getBundle(BUNDLE, Locale.of(spoken), Sentences.class.getClassLoader());
        return Optional.of(new Sentences(locale, templates));
    }

    public String say(String template, Object... parts) {
        return new MessageFormat(templates.getString(template), locale).format(parts);
    }

    /// A sentence begins with a capital where the language has any.
    static String capital(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(sentence.codePointAt(0))) + sentence.substring(first);
    }

    public String count(int count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /// A day as it is written out; British English where nothing says which, as in the rest of the service.
    public String day(LocalDate day) {
        Locale written =
                locale.getLanguage().equals("en") && locale.getCountry().isEmpty() ? Locale.UK : locale;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(written)
                .format(day);
    }

    /// At most two decimals, or two digits where it is below 1.
    public String number(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(2);
        if (Math.abs(number) >= 1 || number == 0) {
            return format.format(exact);
        }
        BigDecimal small = exact.round(new MathContext(SIGNIFICANT_BELOW_ONE, RoundingMode.HALF_UP));
        format.setMaximumFractionDigits(Math.max(small.scale(), 2));
        return format.format(small);
    }

    /// `about 7`, `fewer than 1`, `none`.
    public String people(NaturalFrequency frequency) {
        return switch (frequency.nearness()) {
            case NOBODY -> say("people.none");
            case FEWER_THAN_ONE -> say("people.fewer-than-one");
            case ABOUT -> say("people.about", count(frequency.count()));
            case MORE_THAN_ALL_BUT_ONE -> say("people.more-than", count(frequency.count() - 1));
            case EVERYBODY -> say("people.all", count(frequency.count()));
        };
    }

    /// Each in quotation marks, one after the other.
    public String quoted(List<String> names) {
        return names.stream()
                .map(name -> say("quoted", name))
                .reduce((before, name) -> say("quoted.and", before, name))
                .orElse("");
    }

    /// `about 7 (it may be as few as 6 or as many as 8)`, or that nobody knows how few or many.
    String peopleInRange(Counted counted) {
        NaturalFrequency fewest = counted.fewest();
        NaturalFrequency most = counted.most();
        String range;
        if (fewest == null || most == null) {
            range = say("range.unknown");
        } else if (fewest.equals(counted.count()) && most.equals(counted.count())) {
            range = say("range.same");
        } else {
            range = say("range.people", end(fewest, "people.as-few-as"), end(most, "people.as-many-as"));
        }
        return say("with-range", people(counted.count()), range);
    }

    private String end(NaturalFrequency end, String template) {
        return end.nearness() == NaturalFrequency.Nearness.ABOUT ? say(template, count(end.count())) : people(end);
    }
}
