package org.equipoise.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidContent;
import org.equipoise.catalogue.ContentFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is changed in an aid's content, editors are told of it, with a pointer that leads there.
class EverythingIsToldTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @ValueSource(strings = {"statins-primary-prevention", "knee-osteoarthritis", "psa-screening"})
    void tellsOfEveryLeafThatIsChanged(String slug) throws Exception {
        AidContent content = ContentFixtures.files(slug).content();
        Aid before = content.read();
        JsonNode document = JSON.readTree(content.document());
        List<JsonPointer> leaves = new ArrayList<>();
        collect(document, JsonPointer.empty(), leaves);

        int tried = 0;
        for (JsonPointer leaf : leaves) {
            ObjectNode changed = document.deepCopy();
            if (leaf.toString().startsWith("/models") || !change(changed, leaf)) {
                continue;
            }
            Aid after;
            try {
                after = new AidContent(changed.toString()).read();
                if (after.equals(before)) {
                    continue;
                }
                after.baselines().forEach(baseline -> after.referenceRisk(baseline.id()));
            } catch (RuntimeException contentThatWouldBeRefused) {
                continue;
            }
            Difference difference = Difference.between(before, after, "en", TODAY);
            assertThat(difference.changes()).as("told of %s", leaf).isNotEmpty().allSatisfy(each -> {
                assertThat(each.sentence()).isNotBlank().doesNotContain("{");
                assertThat(changed.at(each.pointer()).isMissingNode()
                                && document.at(each.pointer()).isMissingNode())
                        .as("%s leads nowhere", each.pointer())
                        .isFalse();
            });
            tried++;
        }
        assertThat(tried).isGreaterThan(150);
    }

    /// Makes another value of the same type of a leaf; ids stay, as what they name would be missing.
    private static boolean change(ObjectNode document, JsonPointer leaf) {
        JsonNode parent = document.at(leaf.head());
        JsonNode value = document.at(leaf);
        String name = leaf.last().getMatchingProperty();
        JsonNode other;
        if (value.isTextual()) {
            String text = value.textValue();
            other = JSON.getNodeFactory()
                    .textNode(text.matches("\\d{4}-\\d\\d-\\d\\d") ? "2031-01-01" : text + " more");
        } else if (value.isBoolean()) {
            other = JSON.getNodeFactory().booleanNode(!value.booleanValue());
        } else if (value.isNumber()) {
            other = JSON.getNodeFactory().numberNode(value.doubleValue() * 0.97);
        } else {
            return false;
        }
        if (List.of("id", "slug", "language", "baseline", "attribute", "item").contains(name)) {
            return false;
        }
        if (parent instanceof ObjectNode object) {
            object.set(name, other);
        } else {
            ((ArrayNode) parent).set(leaf.last().getMatchingIndex(), other);
        }
        return true;
    }

    private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> leaves) {
        if (node.isValueNode()) {
            leaves.add(at);
        }
        node.properties().forEach(member -> collect(member.getValue(), at.appendProperty(member.getKey()), leaves));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), at.appendIndex(i), leaves);
        }
    }
}
