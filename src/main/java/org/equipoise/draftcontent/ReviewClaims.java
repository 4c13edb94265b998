package org.equipoise.draftcontent;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.equipoise.problem.Violation;

/// Nothing of a translation is called reviewed by writing it: somebody reviews it, by an act of its own.
public final class ReviewClaims {

    private static final String REVIEWED = "reviewed";
    private static final String WHY = "A string is called reviewed by a review of its own, and not by writing it.";

    private ReviewClaims() {}

    /// What is claimed now and was not before.
    public static List<Violation> made(DraftContent before, DraftContent after) {
        List<Violation> claims = new ArrayList<>();
        after.tree().path("translations").properties().forEach(each -> {
            JsonNode earlier = before.tree().path("translations").path(each.getKey());
            String at = "/translations/" + each.getKey();
            each.getValue().path("strings").properties().stream()
                    .filter(string -> string.getValue().asText().startsWith(REVIEWED))
                    .filter(string ->
                            !string.getValue().equals(earlier.path("strings").path(string.getKey())))
                    .forEach(string -> claims.add(new Violation(
                            at + "/strings"
                                    + Violation.at(List.of(string.getKey()), "").pointer(),
                            WHY)));
            JsonNode reviews = each.getValue().path("reviewedBy");
            List<JsonNode> known = earlier.path("reviewedBy").valueStream().toList();
            for (int i = 0; i < reviews.size(); i++) {
                if (!known.contains(reviews.get(i))) {
                    claims.add(new Violation("%s/reviewedBy/%d".formatted(at, i), WHY));
                }
            }
        });
        return claims;
    }
}
