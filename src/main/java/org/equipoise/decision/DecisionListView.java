package org.equipoise.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One page of decisions, newest first; `nextPageToken` is there while more follow.
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionListView(List<DecisionView> items, @Nullable UUID nextPageToken) {

    /// A page of at most `size`, from a find of one more than that.
    static DecisionListView of(List<DecisionView> found, int size) {
        List<DecisionView> page = found.stream().limit(size).toList();
        return new DecisionListView(page, found.size() > size ? page.getLast().id() : null);
    }
}
