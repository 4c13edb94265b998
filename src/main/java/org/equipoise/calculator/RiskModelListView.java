package org.equipoise.calculator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.equipoise.riskmodel.RiskModel;
import org.jspecify.annotations.Nullable;

/// One page of the list of models; `nextPageToken` is there while more follow.
@JsonInclude(JsonInclude.Include.NON_NULL)
record RiskModelListView(
        List<RiskModelInListView> items, @Nullable String nextPageToken) {

    record RiskModelInListView(
            String id,
            int version,
            String hash,
            RiskModel.Kind kind,
            String name,
            String predicts,
            HorizonView horizon,
            String population) {

        static RiskModelInListView of(RiskModel model) {
            return new RiskModelInListView(
                    model.id(),
                    model.version(),
                    model.hash(),
                    model.kind(),
                    model.name(),
                    model.predicts(),
                    HorizonView.of(model.horizon()),
                    model.population());
        }
    }

    /// A page of at most `size`, from a find of one more than that.
    static RiskModelListView of(List<RiskModel> found, int size) {
        return new RiskModelListView(
                found.stream().limit(size).map(RiskModelInListView::of).toList(),
                found.size() > size ? token(found.get(size - 1).id()) : null);
    }

    static String idAfter(@Nullable String pageToken) {
        try {
            return pageToken == null
                    ? ""
                    : new String(Base64.getUrlDecoder().decode(pageToken), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw ProblemType.INVALID_REQUEST.because(
                    "The page token is none that this list gave out",
                    List.of(new Violation("", "pageToken: use the nextPageToken of the page before")));
        }
    }

    private static String token(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }
}
