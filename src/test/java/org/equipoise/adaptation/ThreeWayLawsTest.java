package org.equipoise.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Documents of three sides that have grown out of one, however they changed.
class ThreeWayLawsTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> NAMES = List.of("a", "b", "c", "d~/e");

    @Provide
    Arbitrary<JsonNode> documents() {
        return nodes(3).filter(JsonNode::isObject);
    }

    private static Arbitrary<JsonNode> nodes(int depth) {
        Arbitrary<JsonNode> values = Arbitraries.of(
                JSON.numberNode(1),
                JSON.numberNode(2),
                JSON.textNode("x"),
                JSON.arrayNode().add(1));
        if (depth == 0) {
            return values;
        }
        Arbitrary<JsonNode> objects = Arbitraries.maps(Arbitraries.of(NAMES), nodes(depth - 1))
                .ofMaxSize(4)
                .map(members -> {
                    ObjectNode object = JSON.objectNode();
                    members.forEach(object::set);
                    return object;
                });
        Arbitrary<JsonNode> lists = Arbitraries.maps(Arbitraries.of(NAMES), nodes(0))
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(elements -> {
                    ArrayNode list = JSON.arrayNode();
                    elements.forEach(
                            (id, value) -> list.addObject().put("id", id).set("value", value));
                    return list;
                });
        return Arbitraries.oneOf(values, objects, objects, lists);
    }

    @Property
    void withoutChangesOfOurOwnItBecomesTheirs(
            @ForAll("documents") JsonNode base, @ForAll("documents") JsonNode theirs) {
        ThreeWay.Result result = merge(base, base, theirs);
        assertThat(result.merged()).isEqualTo(theirs);
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.alreadyTheSame()).isEmpty();
    }

    @Property
    void withoutChangesOfTheirsItStaysOurs(@ForAll("documents") JsonNode base, @ForAll("documents") JsonNode ours) {
        ThreeWay.Result result = merge(base, ours, base);
        assertThat(result.merged()).isEqualTo(ours);
        assertThat(result.toTakeOver()).isEmpty();
        assertThat(result.conflicts()).isEmpty();
    }

    @Property
    void whatBothChangedAlikeIsNoConflict(@ForAll("documents") JsonNode base, @ForAll("documents") JsonNode both) {
        ThreeWay.Result result = merge(base, both, both);
        assertThat(result.merged()).isEqualTo(both);
        assertThat(result.toTakeOver()).isEmpty();
        assertThat(result.conflicts()).isEmpty();
    }

    @Property
    void bothSidesSeeTheSameConflicts(
            @ForAll("documents") JsonNode base,
            @ForAll("documents") JsonNode ours,
            @ForAll("documents") JsonNode theirs) {
        assertThat(pointers(merge(base, ours, theirs).conflicts()))
                .isEqualTo(pointers(merge(base, theirs, ours).conflicts()));
        assertThat(pointers(merge(base, ours, theirs).alreadyTheSame()))
                .isEqualTo(pointers(merge(base, theirs, ours).alreadyTheSame()));
    }

    @Property
    void theOrderInWhichMembersAreWrittenDoesNotMatter(
            @ForAll("documents") JsonNode base,
            @ForAll("documents") JsonNode ours,
            @ForAll("documents") JsonNode theirs,
            @ForAll Random order) {
        ThreeWay.Result straight = merge(base, ours, theirs);
        ThreeWay.Result shuffled = merge(shuffled(base, order), shuffled(ours, order), shuffled(theirs, order));
        assertThat(Set.copyOf(shuffled.conflicts())).isEqualTo(Set.copyOf(straight.conflicts()));
        assertThat(Set.copyOf(shuffled.toTakeOver())).isEqualTo(Set.copyOf(straight.toTakeOver()));
    }

    @Property
    void takingOverTwiceBringsNothingNew(
            @ForAll("documents") JsonNode base,
            @ForAll("documents") JsonNode ours,
            @ForAll("documents") JsonNode theirs) {
        JsonNode once = merge(base, ours, theirs).merged();
        ThreeWay.Result twice = merge(base, once, theirs);
        assertThat(twice.merged()).isEqualTo(once);
        assertThat(twice.toTakeOver()).isEmpty();
    }

    @Property
    void whatIsOnePieceIsNeverAMixture(
            @ForAll("documents") JsonNode base,
            @ForAll("documents") JsonNode ours,
            @ForAll("documents") JsonNode theirs) {
        JsonNode merged =
                ThreeWay.of(base, ours, theirs, pointer -> pointer.equals("/a")).merged();
        assertThat(merged.path("a")).isIn(ours.path("a"), theirs.path("a"));
    }

    private static ThreeWay.Result merge(JsonNode base, JsonNode ours, JsonNode theirs) {
        return ThreeWay.of(base, ours, theirs, _ -> false);
    }

    private static Set<String> pointers(List<ThreeWay.Change> changes) {
        Set<String> pointers = new TreeSet<>();
        changes.forEach(change -> pointers.add(change.pointer()));
        return pointers;
    }

    /// The members of every object in another order; the elements of lists stay.
    private static JsonNode shuffled(JsonNode node, Random order) {
        if (!node.isObject()) {
            return node;
        }
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
        Collections.shuffle(members, order);
        ObjectNode shuffled = JSON.objectNode();
        members.forEach(member -> shuffled.set(member.getKey(), shuffled(member.getValue(), order)));
        return shuffled;
    }
}
