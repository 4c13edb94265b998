package org.equipoise.values;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.equipoise.aid.Aid;
import org.equipoise.problem.Objections;
import org.jspecify.annotations.Nullable;

/// What a person says matters, read from a caller's body and found to fit the aid.
///
/// @param ownConcerns at most five; the first is weighed and reported as `own-1`
public record Elicitation(Priorities priorities, List<OwnConcern> ownConcerns) {

    public static final Elicitation NOTHING_TOLD = new Elicitation(Priorities.NOTHING_TOLD, List.of());

    public Elicitation {
        ownConcerns = List.copyOf(ownConcerns);
    }

    /// Counts only if nothing was objected to.
    ///
    /// @param priorities the member `priorities`: `{"method": "rating", "ratings": {…}, "unsure": […]}`, with
    ///     `points` or `swings` likewise, `{"method": "top-three", "attributes": […]}` or
    ///     `{"method": "best-worst", "tasks": [{"shown": […], "best": …, "worst": …}]}`; null while nothing is told
    /// @param ownConcerns the member `ownConcerns`: `[{"text": …, "importance": …}]`; null while there are none
    /// @param objections takes everything that is wrong, under `/priorities` and `/ownConcerns`
    public static Elicitation read(
            Aid aid, @Nullable JsonNode priorities, @Nullable JsonNode ownConcerns, Objections objections) {
        Method method = priorities == null ? null : Method.of(priorities).orElse(null);
        List<OwnConcern> own = new OwnConcernsReader(method, objections).read(ownConcerns);
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < own.size(); i++) {
            ids.add(OwnConcern.id(i));
        }
        Priorities told = new PrioritiesReader(new Weighable(aid, ids), objections).read(priorities);
        return objections.any() ? NOTHING_TOLD : new Elicitation(told, own);
    }

    /// The person's own words for one of their concerns.
    ///
    /// @param id as `own-1`
    public String textOf(String id) {
        return IntStream.range(0, ownConcerns.size())
                .filter(i -> OwnConcern.id(i).equals(id))
                .mapToObj(i -> ownConcerns.get(i).text())
                .findFirst()
                .orElseThrow();
    }

    public Weights weights(Aid aid) {
        return Weights.of(aid, priorities, ownConcerns);
    }
}
