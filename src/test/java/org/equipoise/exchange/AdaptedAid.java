package org.equipoise.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.aid.AidContent;
import org.equipoise.riskmodel.RiskModelFixtures;

/// The shipped aid on statins, adapted by a clinic that prescribes none; and a later version of the aid itself.
final class AdaptedAid {

    static final String UPSTREAM = "statins-primary-prevention";
    static final String ADAPTED = "statins-at-our-clinic";
    static final String BY = "A clinic without a pharmacy";
    static final String WHY = "We prescribe no tablets. Your own doctor can.";

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
        document.withObject("/texts/en").put("title", "Statins at our clinic");
        document.withObject("/texts/en/options/statin").put("notOffered", WHY).put("waitingTime", "Two weeks.");
        return content(document);
    }

    /// With another title, another summary, and a source more.
    static AidContent newerUpstream(AidContent upstream) {
        ObjectNode document = upstream.tree().deepCopy();
        document.withObject("/texts/en").put("title", "Statins, or none").put("summary", "A newer summary.");
        return content(document);
    }

    /// With a number that rests on nothing.
    static AidContent invented(AidContent upstream, int version) {
        ObjectNode document = of(upstream, version).tree().deepCopy();
        document.withObject("/aid").put("slug", ADAPTED + "-invented");
        ((ObjectNode) document.at("/aid/attributes/0/cells/statin/effect")).put("ratio", 0.65);
        return content(document);
    }

    private static AidContent content(ObjectNode document) {
        Map<String, ObjectNode> texts = new TreeMap<>();
        document.path("texts").properties().forEach(text -> texts.put(text.getKey(), (ObjectNode) text.getValue()));
        return AidContent.of(document.path("aid"), texts, RiskModelFixtures.contents());
    }
}
