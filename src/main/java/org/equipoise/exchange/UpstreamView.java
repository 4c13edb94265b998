package org.equipoise.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.equipoise.adaptation.ThreeWay;
import org.equipoise.aid.Aid;
import org.jspecify.annotations.Nullable;

/// How an adaptation stands to the aid that it came from.
///
/// @param newest the newest version of that aid
record UpstreamView(
        Aid.AdaptedFrom adaptedFrom,
        int newest,
        boolean upToDate,
        List<PlaceView> toTakeOver,
        List<PlaceView> alreadyTheSame,
        List<PlaceView> conflicts) {

    /// What is left out is not there on that side.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlaceView(
            String pointer,
            @Nullable JsonNode before,
            @Nullable JsonNode ours,
            @Nullable JsonNode theirs) {

        static List<PlaceView> of(List<ThreeWay.Change> changes) {
            return changes.stream()
                    .map(each -> new PlaceView(each.pointer(), each.before(), each.ours(), each.theirs()))
                    .toList();
        }
    }

    static UpstreamView of(Aid.AdaptedFrom adaptedFrom, int newest, ThreeWay.Result compared) {
        return new UpstreamView(
                adaptedFrom,
                newest,
                newest == adaptedFrom.version(),
                PlaceView.of(compared.toTakeOver()),
                PlaceView.of(compared.alreadyTheSame()),
                PlaceView.of(compared.conflicts()));
    }
}
