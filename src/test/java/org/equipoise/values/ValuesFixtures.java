package org.equipoise.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.equipoise.aid.Aid;
import org.equipoise.problem.Objections;
import org.equipoise.problem.Violation;

/// What people say, as it arrives in a body. An apostrophe stands for a quotation mark.
final class ValuesFixtures {

    private ValuesFixtures() {}

    static Elicitation read(Aid aid, String body) {
        Objections objections = new Objections();
        Elicitation elicitation = read(aid, body, objections);
        assertThat(objections.all()).isEmpty();
        return elicitation;
    }

    static List<Violation> objections(Aid aid, String body) {
        Objections objections = new Objections();
        read(aid, body, objections);
        return objections.all();
    }

    private static Elicitation read(Aid aid, String body, Objections objections) {
        try {
            JsonNode tree = new ObjectMapper().readTree(body.replace('\'', '"'));
            return Elicitation.read(aid, tree.get("priorities"), tree.get("ownConcerns"), objections);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
