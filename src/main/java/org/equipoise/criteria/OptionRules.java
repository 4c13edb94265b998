package org.equipoise.criteria;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Attribute;
import org.equipoise.balance.Balance;
import org.equipoise.balance.Imbalance;
import org.equipoise.balance.Limits;

/// Whether each option is there with what speaks for and against it, and all of them alike.
final class OptionRules {

    private OptionRules() {}

    static Outcome optionsDescribed(Subject subject, With with) {
        Tally tally = new Tally();
        List<Aid.Option> options = subject.aid().options();
        tally.check(options.size() >= 2, Place.structure("/options"), "There are fewer than two options.");
        for (Aid.Option option : options) {
            AidText.OptionText words = subject.text().options().get(option.id());
            tally.said(
                    words == null ? null : words.description(),
                    subject.words("/options/%s/description".formatted(option.id())),
                    "The option '%s' is not described.".formatted(option.id()));
        }
        int[] without = IntStream.range(0, options.size())
                .filter(i -> options.get(i).noActiveTreatment())
                .toArray();
        if (without.length == 1) {
            tally.holds(Place.structure("/options/%d/noActiveTreatment".formatted(without[0])));
        } else if (without.length > 1) {
            tally.lacks(Place.structure("/options"), "More than one option is marked noActiveTreatment.");
        } else {
            tally.said(
                    subject.text().whyNoNoTreatment(),
                    subject.words("/whyNoNoTreatment"),
                    "No option is marked noActiveTreatment, and whyNoNoTreatment does not say why.");
        }
        return tally.outcome();
    }

    static Outcome featureOfEachOption(Subject subject, With with) {
        List<String> kinds = with.words("kinds");
        return eachOption(
                subject,
                spot -> spot.isFilled() && kinds.contains(name(spot.attribute().kind())),
                "Nothing is known of the option '%s' in any row of kind " + String.join(" or ", kinds) + ".");
    }

    static Outcome experienceOfEachOption(Subject subject, With with) {
        Tally tally = new Tally();
        for (Aid.Option option : subject.aid().options()) {
            List<Subject.Spot> told = subject.spots()
                    .filter(spot -> spot.option().equals(option.id())
                            && spot.isFilled()
                            && spot.attribute().kind() == Attribute.Kind.EXPERIENCE
                            && spot.attribute().facet() != null)
                    .toList();
            int facets = told.stream()
                    .map(spot -> Objects.requireNonNull(spot.attribute().facet()))
                    .collect(Collectors.toSet())
                    .size();
            if (facets >= with.number("facets")) {
                told.forEach(spot -> tally.holds(spot.place()));
            } else {
                tally.lacks(
                        place(subject, option),
                        "What the option '%s' is like to live with is told in %d of the facets physical, emotional and social; it takes %d."
                                .formatted(option.id(), facets, (int) with.number("facets")));
            }
        }
        return tally.outcome();
    }

    static Outcome rateOfEachOption(Subject subject, With with) {
        return eachOption(subject, Subject.Spot::isRate, "No row has a risk for the option '%s'.");
    }

    private static Outcome eachOption(Subject subject, Predicate<Subject.Spot> wanted, String missing) {
        Tally tally = new Tally();
        for (Aid.Option option : subject.aid().options()) {
            List<Subject.Spot> found = subject.spots()
                    .filter(spot -> spot.option().equals(option.id()))
                    .filter(wanted)
                    .toList();
            found.forEach(spot -> tally.holds(spot.place()));
            if (found.isEmpty()) {
                tally.lacks(place(subject, option), missing.formatted(option.id()));
            }
        }
        return tally.outcome();
    }

    static Outcome equalDetail(Subject subject, With with) {
        return balanced(
                subject,
                new Limits(with.number("length-ratio"), Limits.USUAL.known(), with.number("length-ratio")),
                EnumSet.of(Imbalance.Kind.LENGTH, Imbalance.Kind.MEDIA_LENGTH, Imbalance.Kind.FORMAT));
    }

    static Outcome noLoadedWords(Subject subject, With with) {
        return balanced(subject, Limits.USUAL, EnumSet.of(Imbalance.Kind.LOADED_WORDS));
    }

    private static Outcome balanced(Subject subject, Limits limits, Set<Imbalance.Kind> kinds) {
        Tally tally = new Tally();
        Balance.imbalances(subject.aid(), limits, kinds)
                .forEach(each -> tally.lacks(new Place(each.language(), each.pointer()), each.detail()));
        subject.aid().texts().keySet().forEach(language -> tally.holds(Place.text(language, "/options")));
        return tally.holds(Place.structure("/attributes")).outcome();
    }

    static Outcome everyCellSaid(Subject subject, With with) {
        Tally tally = new Tally();
        for (int row = 0; row < subject.aid().attributes().size(); row++) {
            Attribute attribute = subject.aid().attributes().get(row);
            Place place = Place.structure("/attributes/%d/cells".formatted(row));
            List<String> holes = subject.aid().options().stream()
                    .map(Aid.Option::id)
                    .filter(option -> !attribute.cells().containsKey(option))
                    .toList();
            tally.check(
                    holes.isEmpty(),
                    place,
                    "The row '%s' has no cell for %s; what is not known is marked unknown."
                            .formatted(attribute.id(), String.join(", ", holes)));
        }
        return tally.outcome();
    }

    private static Place place(Subject subject, Aid.Option option) {
        return Place.structure("/options/" + subject.aid().options().indexOf(option));
    }

    private static String name(Attribute.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
