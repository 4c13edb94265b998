package org.equipoise.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.equipoise.aid.AidContent;

/// The shipped aid on atrial fibrillation, adapted by a clinic that does not offer warfarin; and a later version of the
/// aid itself.
final class AdaptedAid {

    static final String UPSTREAM = "atrial-fibrillation-stroke-prevention";
    static final String ADAPTED = "atrial-fibrillation-at-our-clinic";
    static final String BY = "A clinic without blood checks";
    static final String WHY = "We cannot check your blood. Your own doctor can.";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private AdaptedAid() {}

    static AidContent of(AidContent upstream, int version) {
        ObjectNode document = upstream.tree().deepCopy();
        ObjectNode aid = document.withObject("/aid");
        aid.put("slug", ADAPTED);
        aid.putObject("adaptedFrom")
                .put("slug", UPSTREAM)
                .put("version", version)
                .put("hash", upstream.hash())
                .put("by", BY);
        ((ObjectNode) aid.at("/options/1")).put("offered", false);
        document.withObject("/texts/en").put("title", "AF at our clinic");
        for (JsonNode text : document.path("texts")) {
            text.withObject("/options/warfarin").put("notOffered", WHY).put("waitingTime", "Two weeks.");
        }
        return content(document);
    }

    /// With another title, another summary, and a source more.
    static AidContent newerUpstream(AidContent upstream) {
        ObjectNode document = upstream.tree().deepCopy();
        document.withObject("/texts/en").put("title", "AF and strokes").put("summary", "A newer summary.");
        return content(document);
    }

    /// With a number that rests on nothing.
    static AidContent invented(AidContent upstream, int version) {
        ObjectNode document = of(upstream, version).tree().deepCopy();
        document.withObject("/aid").put("slug", ADAPTED + "-invented");
        ((ObjectNode) document.at("/aid/attributes/0/cells/warfarin/effect")).put("ratio", 0.4);
        return content(document);
    }

    private static AidContent content(ObjectNode document) {
        try {
            return new AidContent(JSON.writeValueAsString(JSON.treeToValue(document, Object.class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
