package org.equipoise.profileform;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
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

/// What the numbers of an aid depend on, asked in a form. A share is asked for as so many in 100.
public record ProfileForm(Aid aid, AidText text, Words words) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,9})?");

    /// By which the point moves from a share to so many in 100.
    private static final int PLACES = 2;

    /// The name of an item's field.
    public static String at(ProfileItem item) {
        return "/profile/" + item.id();
    }

    public Field field(ProfileItem item, Typed typed, Mistakes mistakes) {
        AidText.ProfileText asked = Objects.requireNonNull(text.profile().get(item.id()));
        String help = Objects.requireNonNullElse(asked.help(), "");
        return switch (item) {
            case ProfileItem.Measurement measured ->
                Field.text(
                        Field.Kind.NUMBER,
                        at(item),
                        measured.isProportion() ? words.say("about-in-hundred", asked.label()) : asked.label(),
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

    public static Stream<Field.Choice> yesAndNo(Words words) {
        return Stream.of(Field.choice("true", words.say("yes")), Field.choice("false", words.say("no")));
    }

    /// What stands in the fields when what is stored is shown.
    public Typed shown(Typed stored) {
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

    /// The member `profile` of the answers. Counts only if there are no mistakes.
    public ObjectNode read(Typed typed, Mistakes mistakes) {
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
        BigDecimal least = BigDecimal.valueOf(item.minimum());
        BigDecimal most = BigDecimal.valueOf(item.maximum());
        Optional<BigDecimal> number = Optional.of(told)
                .filter(NUMBER.asMatchPredicate())
                .map(digits -> new BigDecimal(digits.replace(',', '.')).movePointLeft(places))
                .filter(value -> value.compareTo(least) >= 0 && value.compareTo(most) <= 0)
                .filter(value -> !item.whole() || value.stripTrailingZeros().scale() <= 0);
        number.ifPresentOrElse(
                value -> profile.put(item.id(), value),
                () -> mistakes.at(
                        at(item),
                        words.say(
                                item.whole() ? "about-whole-number" : "about-number",
                                words.number(least.movePointRight(places)),
                                words.number(most.movePointRight(places)))));
    }
}
