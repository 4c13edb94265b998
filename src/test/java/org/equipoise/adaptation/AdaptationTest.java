package org.equipoise.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.equipoise.archive.ArchiveFixtures;
import org.junit.jupiter.api.Test;

/// The shipped aid on statins, adapted, while a new version of it is published.
class AdaptationTest {

    private static final JsonNode BEGUN_AS =
            ArchiveFixtures.content("statins-primary-prevention").tree();

    private static void ours(ObjectNode document) {
        document.withObject("/aid")
                .put("slug", "our-statins")
                .putObject("adaptedFrom")
                .put("version", 1);
        document.withObject("/texts/en").put("title", "Statins at our clinic");
        cell(document, "0.5");
    }

    @Test
    void saysWhatThereIsToTakeOver() {
        ThreeWay.Result compared = compared(document -> {
            document.withObject("/texts/en").put("summary", "A newer summary.");
            ((ObjectNode) document.at("/aid/attributes/1/cells/statin")).put("certainty", "high");
        });
        assertThat(pointers(compared.toTakeOver()))
                .containsExactlyInAnyOrder("/aid/attributes/death-from-any-cause/cells/statin", "/texts/en/summary");
        assertThat(compared.conflicts()).isEmpty();
    }

    @Test
    void leavesWhereBothWentTheirOwnWayToPeople() {
        ThreeWay.Result compared = compared(document -> {
            document.withObject("/texts/en").put("title", "Statins, or none");
            ((ObjectNode) document.at("/aid/attributes/0/cells/statin")).put("certainty", "high");
        });
        assertThat(pointers(compared.conflicts()))
                .containsExactlyInAnyOrder("/texts/en/title", "/aid/attributes/heart-attack-or-stroke/cells/statin");
        assertThat(compared.merged().at("/texts/en/title").textValue()).isEqualTo("Statins at our clinic");
        assertThat(compared.toTakeOver()).isEmpty();
    }

    @Test
    void namesNothingWhereNothingIsNewUpstream() {
        ThreeWay.Result compared = compared(_ -> {});
        assertThat(compared.toTakeOver()).isEmpty();
        assertThat(compared.alreadyTheSame()).isEmpty();
        assertThat(compared.conflicts()).isEmpty();
    }

    @Test
    void doesNotCallARowChangedThatWasOnlyMoved() {
        ThreeWay.Result compared = compared(document -> {
            ArrayNode rows = (ArrayNode) document.at("/aid/attributes");
            rows.add(rows.remove(0));
        });
        assertThat(compared.toTakeOver()).isEmpty();
        assertThat(compared.conflicts()).isEmpty();
    }

    private static void cell(ObjectNode document, String ratio) {
        ((ObjectNode) document.at("/aid/attributes/0/cells/statin/effect")).put("ratio", Double.parseDouble(ratio));
    }

    private static ThreeWay.Result compared(Consumer<ObjectNode> theirs) {
        return Adaptation.compare(BEGUN_AS, changed(AdaptationTest::ours), changed(theirs));
    }

    private static JsonNode changed(Consumer<ObjectNode> change) {
        ObjectNode document = BEGUN_AS.deepCopy();
        change.accept(document);
        return document;
    }

    private static List<String> pointers(List<ThreeWay.Change> changes) {
        return changes.stream().map(ThreeWay.Change::pointer).toList();
    }
}
