package org.equipoise.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.aid.Provenance;
import org.equipoise.evidence.Certainty;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.NaturalFrequency;
import org.equipoise.language.Language;
import org.equipoise.language.Numbers;
import org.equipoise.language.Templates;
import org.equipoise.language.Words;
import org.jspecify.annotations.Nullable;

/// The service's own sentences in one language, `sentences_<language>.properties`. What an aid says stands in the aid.
public final class Sentences {

    private static final Map<String, Sentences> SPOKEN = new ConcurrentHashMap<>();

    private final Templates templates;
    private final Numbers numbers;
    private final Words words;

    private Sentences(Language language) {
        this.templates = Templates.of(language, Sentences.class, List.of("sentences"));
        this.numbers = Numbers.in(language);
        this.words = Words.in(language);
    }

    /// Those of a language (BCP 47), or none; `en-GB` and `en-simple` are spoken where `en` is.
    public static Optional<Sentences> in(String language) {
        return Language.of(language).map(spoken -> SPOKEN.computeIfAbsent(spoken.spoken(), _ -> new Sentences(spoken)));
    }

    public String say(String template, Object... parts) {
        return templates.say(template, parts);
    }

    /// A sentence begins with a capital where the language has any.
    static String capital(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(sentence.codePointAt(0))) + sentence.substring(first);
    }

    public String count(int count) {
        return numbers.count(count);
    }

    /// A day as the pages write it.
    public String day(LocalDate day) {
        return words.day(day);
    }

    /// At most two decimals, or two digits where it is below 1.
    public String number(double number) {
        return numbers.rounded(number);
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

    /// The number by which the form of a sentence about so many people is chosen: fewer than one is told like one.
    static int form(NaturalFrequency frequency) {
        return switch (frequency.nearness()) {
            case FEWER_THAN_ONE -> 1;
            case MORE_THAN_ALL_BUT_ONE -> frequency.count() - 1;
            case NOBODY, ABOUT, EVERYBODY -> frequency.count();
        };
    }

    /// Each in quotation marks, one after the other.
    public String quoted(List<String> names) {
        return names.stream()
                .map(name -> say("quoted", name))
                .reduce((before, name) -> say("quoted.and", before, name))
                .orElse("");
    }

    /// One after the other.
    public String listed(Stream<String> each) {
        return each.collect(Collectors.joining(templates.text("list-separator")));
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

    /// From how many to how many, or that nobody knows.
    String range(@Nullable Interval interval) {
        return interval == null
                ? say("range.unknown")
                : say("range.amount", number(interval.low()), number(interval.high()));
    }

    /// How certain a number is. Nobody is told to be sure of one of which it is not known how far off it may be: what
    /// is strong there are the studies.
    public String certainty(Certainty certainty, boolean inRange) {
        String grade = certainty.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return say("certainty." + grade + (inRange ? "" : ".no-range"));
    }

    /// How certain a number is, and whether it is out of date: sentences to come after it.
    String howSure(Provenance provenance, @Nullable Interval interval, LocalDate today) {
        String stale = provenance.staleOn(today) ? " " + say("stale") : "";
        return " " + certainty(provenance.certainty(), interval != null) + stale;
    }
}
