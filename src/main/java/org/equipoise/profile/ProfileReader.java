package org.equipoise.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.equipoise.aid.Aid;
import org.equipoise.aid.ProfileItem;
import org.equipoise.problem.Objections;
import org.jspecify.annotations.Nullable;

/// Reads what a person tells about themselves against the items of an aid. Nothing is ever moved into range.
class ProfileReader {

    private static final String AT = "/profile";

    private final Aid aid;
    private final Objections objections;

    ProfileReader(Aid aid, Objections objections) {
        this.aid = aid;
        this.objections = objections;
    }

    /// What is returned counts only if nothing was objected to.
    Profile read(Map<String, JsonNode> told) {
        SequencedMap<String, Profile.Answer> answers = new LinkedHashMap<>();
        List<String> assumed = new ArrayList<>();
        Reach reach = new Reach(aid);
        Set<String> present = told.entrySet().stream()
                .filter(each -> !each.getValue().isNull())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        for (ProfileItem item : aid.profile()) {
            if (present.contains(item.id())) {
                answer(item, told.get(item.id())).ifPresent(answer -> answers.put(item.id(), answer));
            } else if (reach.needs(item.id(), present)) {
                item.referenceAnswer().ifPresent(reference -> {
                    assumed.add(item.id());
                    answers.put(item.id(), Profile.Answer.of(reference));
                });
            }
        }
        Set<String> asked = aid.profile().stream().map(ProfileItem::id).collect(Collectors.toSet());
        told.keySet().stream()
                .filter(id -> !asked.contains(id))
                .forEach(id -> objections.at(AT, id, "The aid does not ask for this."));
        Profile profile = new Profile(answers, assumed);
        if (answers.keySet().containsAll(present)) {
            reach.check(profile, objections);
        }
        return profile;
    }

    private Optional<Profile.Answer> answer(ProfileItem item, @Nullable JsonNode value) {
        Profile.@Nullable Answer answer = switch (item) {
            case ProfileItem.Measurement measurement
            when value != null && fits(measurement, value) -> new Profile.Answer.Measured(value.doubleValue());
            case ProfileItem.YesNo _
            when value != null && value.isBoolean() -> new Profile.Answer.Said(value.booleanValue());
            case ProfileItem.Choice choice
            when value != null && value.isTextual() && choice.choices().contains(value.textValue()) ->
                new Profile.Answer.Chosen(value.textValue());
            default -> null;
        };
        if (answer == null) {
            objections.at(AT, item.id(), wanted(item));
        }
        return Optional.ofNullable(answer);
    }

    private static boolean fits(ProfileItem.Measurement item, JsonNode value) {
        double number = value.doubleValue();
        return value.isNumber()
                && item.minimum() <= number
                && number <= item.maximum()
                && (!item.whole() || number == Math.rint(number));
    }

    private static String wanted(ProfileItem item) {
        return switch (item) {
            case ProfileItem.Measurement measurement ->
                "A %snumber from %s to %s is wanted."
                        .formatted(
                                measurement.whole() ? "whole " : "",
                                plain(measurement.minimum()),
                                plain(measurement.maximum()));
            case ProfileItem.YesNo _ -> "Either true or false is wanted.";
            case ProfileItem.Choice choice ->
                choice.choices().stream().collect(Collectors.joining("`, `", "One of `", "` is wanted."));
        };
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
