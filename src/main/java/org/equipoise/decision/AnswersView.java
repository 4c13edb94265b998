package org.equipoise.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswersView(
        int revision,
        Answers answers,
        @Nullable String savedAs,
        @Nullable Instant savedAt) {

    /// One page of the saves of a decision, newest first.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HistoryView(List<AnswersView> items, @Nullable String nextPageToken) {}

    static AnswersView of(SavedAnswers saved) {
        return new AnswersView(saved.revision(), saved.answers(), saved.savedAs(), saved.savedAt());
    }

    static HistoryView page(List<SavedAnswers> found, int size) {
        List<AnswersView> page = found.stream().limit(size).map(AnswersView::of).toList();
        return new HistoryView(
                page, found.size() > size ? Integer.toString(page.getLast().revision()) : null);
    }
}
