package org.equipoise.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.ProfileItem;
import org.equipoise.problem.Objections;
import org.equipoise.problem.Violation;
import org.equipoise.profile.Profile.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {

    private static final Aid AID = AidFixtures.aid(
            Aid.Display.MATCH,
            List.of("wait"),
            List.of(
                    new ProfileItem.Measurement("risk", "proportion", 0.05, 0.2, false, 0.1),
                    new ProfileItem.Measurement("score", null, 0, 9, true, 2.0),
                    new ProfileItem.YesNo("smoker", false),
                    new ProfileItem.Choice("sex", List.of("female", "male"), "female")),
            List.of());

    @Test
    void keepsWhatIsTold() {
        Profile profile = read("{'sex': 'male', 'smoker': true, 'score': 5.0, 'risk': 0.05}");
        assertThat(profile.answers())
                .containsExactly(
                        Map.entry("risk", new Answer.Measured(0.05)),
                        Map.entry("score", new Answer.Measured(5)),
                        Map.entry("smoker", new Answer.Said(true)),
                        Map.entry("sex", new Answer.Chosen("male")));
        assertThat(profile.assumed()).isEmpty();
    }

    @Test
    void assumesTheReferencePersonWhereNothingIsTold() {
        Profile profile = read("{'score': 0, 'smoker': null}");
        assertThat(profile.answers())
                .containsExactly(
                        Map.entry("risk", new Answer.Measured(0.1)),
                        Map.entry("score", new Answer.Measured(0)),
                        Map.entry("smoker", new Answer.Said(false)),
                        Map.entry("sex", new Answer.Chosen("female")));
        assertThat(profile.assumed()).containsExactly("risk", "smoker", "sex");
    }

    @ParameterizedTest(name = "{0} is refused at {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'risk': 0.2001}      | /profile/risk    | A number from 0.05 to 0.2 is wanted.",
                "{'risk': 0.0499}      | /profile/risk    | A number from 0.05 to 0.2 is wanted.",
                "{'risk': '0.1'}       | /profile/risk    | A number from 0.05 to 0.2 is wanted.",
                "{'risk': 1e999}       | /profile/risk    | A number from 0.05 to 0.2 is wanted.",
                "{'risk': true}        | /profile/risk    | A number from 0.05 to 0.2 is wanted.",
                "{'score': 2.5}        | /profile/score   | A whole number from 0 to 9 is wanted.",
                "{'score': 10}         | /profile/score   | A whole number from 0 to 9 is wanted.",
                "{'smoker': 'yes'}     | /profile/smoker  | Either true or false is wanted.",
                "{'smoker': 0}         | /profile/smoker  | Either true or false is wanted.",
                "{'sex': 'Male'}       | /profile/sex     | One of `female`, `male` is wanted.",
                "{'sex': ['male']}     | /profile/sex     | One of `female`, `male` is wanted.",
                "{'age': 50}           | /profile/age     | The aid does not ask for this.",
                "{'a/b': null}         | /profile/a~1b    | The aid does not ask for this."
            })
    void refusesAndNeverMovesIntoRange(String told, String pointer, String detail) {
        assertThat(objections(told)).containsExactly(new Violation(pointer, detail));
    }

    @Test
    void namesHalfACharacterSoThatItCanBeWritten() {
        assertThat(objections("{'\\ud800': 1}")).extracting(Violation::pointer).containsExactly("/profile/?");
    }

    private static Profile read(String told) {
        Objections objections = new Objections();
        Profile profile = Profile.read(AID, tree(told), objections);
        assertThat(objections.all()).isEmpty();
        return profile;
    }

    private static List<Violation> objections(String told) {
        Objections objections = new Objections();
        Profile.read(AID, tree(told), objections);
        return objections.all();
    }

    private static Map<String, JsonNode> tree(String told) {
        try {
            return new ObjectMapper().readValue(told.replace('\'', '"'), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
