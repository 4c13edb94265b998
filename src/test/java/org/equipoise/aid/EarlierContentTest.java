package org.equipoise.aid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.equipoise.catalogue.ContentFixtures;
import org.junit.jupiter.api.Test;

/// Versions that were published before derivations stood with the words of their cells are read all the same.
class EarlierContentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROW = "death-from-any-cause";

    private final AidContent today =
            ContentFixtures.files("statins-primary-prevention").content();

    @Test
    void isReadAsTheSameAidAndStaysAsItWasStored() throws Exception {
        ObjectNode document = (ObjectNode) JSON.readTree(today.document());
        int moved = 0;
        for (JsonNode row : document.path("aid").path("attributes")) {
            for (var cell : row.path("cells").properties()) {
                JsonNode words = document.at("/texts/en/attributes/%s/cells/%s"
                        .formatted(row.path("id").asText(), cell.getKey()));
                if (words.has("derivation")) {
                    ((ObjectNode) cell.getValue()).set("derivation", ((ObjectNode) words).remove("derivation"));
                    moved++;
                }
            }
        }
        AidContent earlier = new AidContent(document.toString());

        assertThat(moved).isEqualTo(6);
        assertThat(earlier.read().texts()).isEqualTo(today.read().texts());
        assertThat(earlier.read().attributes()).isEqualTo(today.read().attributes());
        assertThat(earlier.document()).isEqualTo(document.toString());
        assertThat(earlier.tree().path("aid").findValue("derivation")).isNotNull();
    }

    @Test
    void saysItInEveryLanguageWhereItWasSaidInOne() throws Exception {
        ObjectNode document = (ObjectNode) JSON.readTree(today.document());
        ObjectNode texts = (ObjectNode) document.path("texts");
        ObjectNode spanish = texts.path("en").deepCopy();
        texts.set("es", spanish.put("language", "es"));
        ((ObjectNode) document.at("/texts/es/attributes/%s/cells/statin".formatted(ROW))).remove("derivation");
        JsonNode derivation =
                ((ObjectNode) document.at("/texts/en/attributes/%s/cells/statin".formatted(ROW))).remove("derivation");
        for (JsonNode row : document.path("aid").path("attributes")) {
            if (row.path("id").asText().equals(ROW)) {
                ((ObjectNode) row.path("cells").path("statin")).set("derivation", derivation);
            }
        }
        Aid aid = new AidContent(document.toString()).read();

        for (String language : new String[] {"en", "es"}) {
            AidText.AttributeText row =
                    Objects.requireNonNull(aid.text(language).attributes().get(ROW));
            assertThat(row.cell("statin").derivation()).isEqualTo(derivation.asText());
        }
    }
}
