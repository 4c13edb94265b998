package org.equipoise.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.equipoise.archive.ArchiveFixtures;
import org.junit.jupiter.api.Test;

/// The shipped aid on statins, adapted in ways that are allowed and in ways that are not.
class AdaptationCheckTest {

    private static final JsonNode UPSTREAM =
            ArchiveFixtures.content("statins-primary-prevention").tree().path("aid");

    @Test
    void letsNamesTextsAndWhatIsOfferedBeOurOwn() {
        assertThat(objections(aid -> {
                    aid.put("slug", "our-statins");
                    ((ObjectNode) aid.at("/options/1")).put("offered", false);
                    aid.withArray("questionsToAsk").add("who-pays");
                }))
                .isEmpty();
    }

    @Test
    void doesNotMindHowANumberIsWritten() {
        BigDecimal ratio =
                UPSTREAM.at("/attributes/0/cells/statin/effect/ratio").decimalValue();
        assertThat(objections(
                        aid -> cell(aid).withObject("/effect").set("ratio", DecimalNode.valueOf(ratio.setScale(9)))))
                .isEmpty();
    }

    @Test
    void keepsEveryOptionAndEveryRow() {
        assertThat(objections(aid -> ((ArrayNode) aid.path("options")).remove(1)))
                .containsExactly(
                        "/options: the option 'statin' is missing; if it is not offered here, it says `offered: false`");
        assertThat(objections(aid -> ((ArrayNode) aid.path("attributes")).remove(0)))
                .containsExactly("/attributes: the row 'heart-attack-or-stroke' is missing");
    }

    @Test
    void keepsEveryNumberThatHasNoSourceOfItsOwn() {
        Consumer<ObjectNode> other = aid -> cell(aid).withObject("/effect").put("ratio", 0.5);
        assertThat(objections(other))
                .containsExactly(
                        "/attributes/0/cells/statin: this is not what the version says that was adapted, and no source of its own is named");
        assertThat(objections(other.andThen(aid -> source(aid, "our-audit", "10.1000/our-audit"))))
                .as("a source that the cell does not name")
                .hasSize(1);
        assertThat(objections(other.andThen(aid -> {
                    source(aid, "our-audit", "10.1000/our-audit");
                    cell(aid).withArray("sources").add("our-audit");
                })))
                .isEmpty();
        String known = UPSTREAM.at("/sources/0/doi").asText();
        assertThat(objections(other.andThen(aid -> {
                    source(aid, "renamed", known.toUpperCase(Locale.ROOT));
                    cell(aid).withArray("sources").add("renamed");
                })))
                .as("a source of theirs by another name")
                .hasSize(1);
    }

    @Test
    void keepsWhatANumberMeans() {
        assertThat(objections(aid -> ((ObjectNode) aid.at("/attributes/0/time")).put("at", "P5Y")))
                .containsExactly(
                        "/attributes/0/cells/no-statin: this is not what the version says that was adapted, and no source of its own is named",
                        "/attributes/0/cells/statin: this is not what the version says that was adapted, and no source of its own is named");
        assertThat(objections(aid -> ((ObjectNode) aid.at("/profile/0")).put("reference", 0.2)))
                .singleElement()
                .asString()
                .startsWith("/baselines/0: ");
    }

    @Test
    void doesNotCallUnknownWhatIsKnown() {
        assertThat(objections(aid -> cell(aid).removeAll().put("unknown", true)))
                .hasSize(1);
    }

    private static ObjectNode cell(ObjectNode aid) {
        return (ObjectNode) aid.at("/attributes/0/cells/statin");
    }

    private static void source(ObjectNode aid, String id, String doi) {
        aid.withArray("sources").addObject().put("id", id).put("doi", doi);
    }

    private static List<String> objections(Consumer<ObjectNode> change) {
        ObjectNode ours = UPSTREAM.deepCopy();
        change.accept(ours);
        return AdaptationCheck.of(UPSTREAM, ours).stream()
                .map(objection -> "%s: %s".formatted(objection.pointer(), objection.reason()))
                .toList();
    }
}
