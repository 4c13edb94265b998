package org.equipoise.preparation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.equipoise.aid.AidText;
import org.equipoise.aid.ProfileItem;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;

/// The few things that the numbers depend on.
class AboutYou implements Section {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,9})?");
    /// By which the point moves from a share to so many in 100.
    private static final int PLACES = 2;

    @Override
    public String path() {
        return "about-you";
    }

    @Override
    public String title(Words words) {
        return words.say("about-title");
    }

    @Override
    public List<String> introduction(Visit visit) {
        return List.of(visit.words().say("about-why"));
    }

    @Override
    public Set<String> members() {
        return Set.of("profile");
    }

    @Override
    public List<Field> fields(Visit visit, Typed typed, Mistakes mistakes) {
        return visit.aid().profile().stream()
                .map(item -> field(visit, item, typed, mistakes))
                .toList();
    }

    private static Field field(Visit visit, ProfileItem item, Typed typed, Mistakes mistakes) {
        Words words = visit.words();
        AidText.ProfileText asked =
                Objects.requireNonNull(visit.text().profile().get(item.id()));
        String help = Objects.requireNonNullElse(asked.help(), "");
        return switch (item) {
            case ProfileItem.Measurement measurement ->
                Field.text(
                        Field.Kind.NUMBER,
                        at(item),
                        measurement.isProportion() ? words.say("about-in-hundred", asked.label()) : asked.label(),
                        help,
                        typed,
                        mistakes);
            case ProfileItem.YesNo _ ->
                Field.pick(Field.Kind.RADIOS, at(item), asked.label(), help, yesAndNo(words), typed, mistakes);
            case ProfileItem.Choice choice ->
                Field.pick(
                        Field.Kind.RADIOS,
                        at(item),
                        asked.label(),
                        help,
                        choice.choices().stream()
                                .map(each -> Field.choice(each, asked.choices().getOrDefault(each, each))),
                        typed,
                        mistakes);
        };
    }

    @Override
    public Typed shown(Visit visit, Typed stored) {
        Map<String, String> inHundred = new LinkedHashMap<>();
        for (ProfileItem item : visit.aid().profile()) {
            String told = stored.one(at(item));
            if (item instanceof ProfileItem.Measurement measurement && measurement.isProportion() && !told.isEmpty()) {
                inHundred.put(at(item), plain(new BigDecimal(told).scaleByPowerOfTen(PLACES)));
            }
        }
        return stored.with(inHundred);
    }

    @Override
    public ObjectNode read(Visit visit, Typed typed, Mistakes mistakes) {
        ObjectNode changes = JSON.objectNode();
        ObjectNode profile = changes.putObject("profile");
        for (ProfileItem item : visit.aid().profile()) {
            String told = typed.one(at(item)).strip();
            if (!told.isEmpty()) {
                switch (item) {
                    case ProfileItem.Measurement measurement ->
                        number(visit.words(), measurement, told, profile, mistakes);
                    case ProfileItem.YesNo _ -> profile.put(item.id(), told.equals("true"));
                    case ProfileItem.Choice _ -> profile.put(item.id(), told);
                }
            }
        }
        return changes;
    }

    private static void number(
            Words words, ProfileItem.Measurement item, String told, ObjectNode profile, Mistakes mistakes) {
        int power = item.isProportion() ? PLACES : 0;
        BigDecimal least = BigDecimal.valueOf(item.minimum());
        BigDecimal most = BigDecimal.valueOf(item.maximum());
        Optional<BigDecimal> number = Optional.of(told)
                .filter(NUMBER.asMatchPredicate())
                .map(digits -> new BigDecimal(digits.replace(',', '.')).scaleByPowerOfTen(-power))
                .filter(value -> value.compareTo(least) >= 0 && value.compareTo(most) <= 0)
                .filter(value -> !item.whole() || value.stripTrailingZeros().scale() <= 0);
        number.ifPresentOrElse(
                value -> profile.put(item.id(), value),
                () -> mistakes.at(
                        at(item),
                        words.say(
                                item.whole() ? "about-whole-number" : "about-number",
                                words.number(least.scaleByPowerOfTen(power)),
                                words.number(most.scaleByPowerOfTen(power)))));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String at(ProfileItem item) {
        return "/profile/" + item.id();
    }

    static Stream<Field.Choice> yesAndNo(Words words) {
        return Stream.of(Field.choice("true", words.say("yes")), Field.choice("false", words.say("no")));
    }
}
