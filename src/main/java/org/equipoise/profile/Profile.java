package org.equipoise.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.equipoise.aid.Aid;
import org.equipoise.problem.Objections;
import org.equipoise.riskmodel.Input;

/// The few things about a person that an aid's numbers depend on. Never an identity.
///
/// @param answers in the aid's order: what was told, and what the numbers rest on besides
/// @param assumed the items among them that nothing was told about, where the aid's reference person stands in
public record Profile(SequencedMap<String, Answer> answers, List<String> assumed) {

    public Profile {
        answers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(answers));
        assumed = List.copyOf(assumed);
    }

    /// The answer to one item.
    public sealed interface Answer {

        /// In the item's unit.
        record Measured(double value) implements Answer {}

        record Said(boolean yes) implements Answer {}

        record Chosen(String choice) implements Answer {}

        static Answer of(Input.Value value) {
            return switch (value) {
                case Input.Value.Measured(double number) -> new Measured(number);
                case Input.Value.Truth(boolean yes) -> new Said(yes);
                case Input.Value.Choice(String choice) -> new Chosen(choice);
            };
        }
    }

    /// Counts only if nothing was objected to.
    ///
    /// @param told by profile item: a number in the item's unit, true or false, or one of the item's choices
    /// @param objections takes what the aid does not ask for, what is of the wrong type and what is out of range,
    ///     under `/profile`
    public static Profile read(Aid aid, Map<String, JsonNode> told, Objections objections) {
        return new ProfileReader(aid, objections).read(told);
    }

    /// The person whom an aid describes where nobody tells anything.
    public static Profile ofReferencePerson(Aid aid) {
        return read(aid, Map.of(), new Objections());
    }

    /// The items that the person told something about.
    Set<String> told() {
        Set<String> told = new LinkedHashSet<>(answers.keySet());
        assumed.forEach(told::remove);
        return told;
    }

    /// The answer to an item that the numbers rest on, of the aid that the profile was made for.
    Answer answer(String item) {
        Answer answer = answers.get(item);
        if (answer == null) {
            throw new IllegalArgumentException("The profile was made for another aid");
        }
        return answer;
    }
}
