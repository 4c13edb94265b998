package org.equipoise.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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
        for (ProfileItem item : aid.profile()) {
            JsonNode value = told.get(item.id());
            if (value == null || value.isNull()) {
                assumed.add(item.id());
                answers.put(item.id(), Profile.Answer.reference(item));
            } else {
                answers.put(item.id(), answer(item, value));
            }
        }
        told.keySet().stream()
                .filter(id -> !answers.containsKey(id))
                .forEach(id -> objections.at(AT, id, "The aid does not ask for this."));
        return new Profile(answers, assumed);
    }

    private Profile.Answer answer(ProfileItem item, JsonNode value) {
        Profile.@Nullable Answer answer = switch (item) {
            case ProfileItem.Measurement measurement
            when fits(measurement, value) -> new Profile.Answer.Measured(value.doubleValue());
            case ProfileItem.YesNo _ when value.isBoolean() -> new Profile.Answer.Said(value.booleanValue());
            case ProfileItem.Choice choice
            when value.isTextual() && choice.choices().contains(value.textValue()) ->
                new Profile.Answer.Chosen(value.textValue());
            default -> null;
        };
        if (answer == null) {
            objections.at(AT, item.id(), wanted(item));
            return Profile.Answer.reference(item);
        }
        return answer;
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
