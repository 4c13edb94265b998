package org.equipoise.visitpages;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.ProfileItem;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;

/// What the numbers depend on, told by taps where that can be. A share is asked for as so many in 100.
record ProfileTaps(Aid aid, AidText text, Words words) {

    /// Of a tap that fills a field and sends the form at once: `field=value`.
    static final String SET = "set";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,9})?");
    private static final List<Integer> SHARES = List.of(1, 2, 5, 10, 15, 20, 25, 30, 40, 50);
    private static final int MOST_TAPS = 6;
    private static final int PLACES = 2;

    /// One question.
    ///
    /// @param first whether somebody stands in where it is not told; the others only serve a risk model
    public record Asked(Field field, List<Tap> taps, boolean first) {}

    public record Tap(String value, String label) {}

    List<Asked> fields(Typed typed, Mistakes mistakes) {
        return aid.profile().stream()
                .map(item -> new Asked(
                        field(item, typed, mistakes),
                        taps(item),
                        item.referenceAnswer().isPresent()))
                .toList();
    }

    private Field field(ProfileItem item, Typed typed, Mistakes mistakes) {
        AidText.ProfileText asked = Objects.requireNonNull(text.profile().get(item.id()));
        return switch (item) {
            case ProfileItem.Measurement measurement ->
                Field.text(
                        Field.Kind.NUMBER,
                        at(item),
                        measurement.isProportion() ? words.say("about-in-hundred", asked.label()) : asked.label(),
                        "",
                        typed,
                        mistakes);
            case ProfileItem.YesNo _ ->
                pick(
                        item,
                        asked.label(),
                        Stream.of(Field.choice("true", words.say("yes")), Field.choice("false", words.say("no"))),
                        typed,
                        mistakes);
            case ProfileItem.Choice choice ->
                pick(
                        item,
                        asked.label(),
                        choice.choices().stream()
                                .map(each -> Field.choice(each, asked.choices().getOrDefault(each, each))),
                        typed,
                        mistakes);
        };
    }

    private static Field pick(
            ProfileItem item, String label, Stream<Field.Choice> choices, Typed typed, Mistakes mistakes) {
        return Field.pick(Field.Kind.RADIOS, at(item), label, "", choices, typed, mistakes);
    }

    private List<Tap> taps(ProfileItem item) {
        if (!(item instanceof ProfileItem.Measurement measured) || !measured.isProportion()) {
            return List.of();
        }
        return SHARES.stream()
                .filter(share -> within(measured, BigDecimal.valueOf(share, PLACES)))
                .limit(MOST_TAPS)
                .map(share -> new Tap("%s=%d".formatted(at(item), share), words.count(share)))
                .toList();
    }

    /// What stands in the fields when what is stored is shown.
    Typed shown(Typed stored) {
        Map<String, String> inHundred = new LinkedHashMap<>();
        for (ProfileItem item : aid.profile()) {
            String told = stored.one(at(item));
            if (item instanceof ProfileItem.Measurement measured && measured.isProportion() && !told.isEmpty()) {
                inHundred.put(
                        at(item),
                        new BigDecimal(told)
                                .movePointRight(PLACES)
                                .stripTrailingZeros()
                                .toPlainString());
            }
        }
        return stored.with(inHundred);
    }

    /// With the field filled that a tap fills.
    static Typed tapped(Typed typed) {
        String[] tap = typed.one(SET).split("=", 2);
        return tap.length == 2 ? typed.with(Map.of(tap[0], tap[1])) : typed;
    }

    /// Counts only if there are no mistakes.
    ObjectNode read(Typed typed, Mistakes mistakes) {
        ObjectNode profile = JsonNodeFactory.instance.objectNode();
        for (ProfileItem item : aid.profile()) {
            String told = typed.one(at(item)).strip();
            if (!told.isEmpty()) {
                switch (item) {
                    case ProfileItem.Measurement measured -> number(measured, told, profile, mistakes);
                    case ProfileItem.YesNo _ -> profile.put(item.id(), told.equals("true"));
                    case ProfileItem.Choice _ -> profile.put(item.id(), told);
                }
            }
        }
        return profile;
    }

    private void number(ProfileItem.Measurement item, String told, ObjectNode profile, Mistakes mistakes) {
        int places = item.isProportion() ? PLACES : 0;
        Optional<BigDecimal> number = Optional.of(told)
                .filter(NUMBER.asMatchPredicate())
                .map(digits -> new BigDecimal(digits.replace(',', '.')).movePointLeft(places))
                .filter(value -> within(item, value))
                .filter(value -> !item.whole() || value.stripTrailingZeros().scale() <= 0);
        number.ifPresentOrElse(
                value -> profile.put(item.id(), value),
                () -> mistakes.at(
                        at(item),
                        words.say(
                                item.whole() ? "about-whole-number" : "about-number",
                                words.number(BigDecimal.valueOf(item.minimum()).movePointRight(places)),
                                words.number(BigDecimal.valueOf(item.maximum()).movePointRight(places)))));
    }

    private static boolean within(ProfileItem.Measurement item, BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(item.minimum())) >= 0
                && value.compareTo(BigDecimal.valueOf(item.maximum())) <= 0;
    }

    private static String at(ProfileItem item) {
        return "/profile/" + item.id();
    }
}
