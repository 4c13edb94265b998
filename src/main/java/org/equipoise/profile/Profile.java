package org.equipoise.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.equipoise.aid.Aid;
import org.equipoise.aid.ProfileItem;
import org.equipoise.problem.Objections;

/// The few things about a person that an aid's numbers depend on. Never an identity.
///
/// @param answers one for every profile item of the aid, in the aid's order
/// @param assumed the items that nothing was told about, where the aid's reference person stands in
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

        /// What the aid assumes of somebody who does not tell.
        static Answer reference(ProfileItem item) {
            return switch (item) {
                case ProfileItem.Measurement measurement -> new Measured(measurement.reference());
                case ProfileItem.YesNo yesNo -> new Said(yesNo.reference());
                case ProfileItem.Choice choice -> new Chosen(choice.reference());
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

    /// The answer to an item of the aid that the profile was made for.
    Answer answer(String item) {
        Answer answer = answers.get(item);
        if (answer == null) {
            throw new IllegalArgumentException("The profile was made for another aid");
        }
        return answer;
    }
}
