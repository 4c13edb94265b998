package org.equipoise.drafting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.equipoise.authoring.Draft;
import org.equipoise.authoring.DraftEvent;
import org.equipoise.authoring.Manuscript;
import org.equipoise.draftcontent.DraftFinding;
import org.jspecify.annotations.Nullable;

/// A draft; with its content where it is read by itself.
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftView(
        UUID id,
        String slug,
        String title,
        Draft.State state,
        boolean approved,
        int basedOn,
        @Nullable Integer publishedAs,
        List<Draft.Writer> writers,
        Instant begunAt,
        Instant changedAt,
        long revision,
        @Nullable JsonNode content) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListView(List<DraftView> items, @Nullable UUID nextPageToken) {

        /// A page of at most `size`, from a find of one more than that.
        static ListView of(List<Draft> found, int size) {
            List<DraftView> page = found.stream().limit(size).map(DraftView::of).toList();
            return new ListView(page, found.size() > size ? page.getLast().id() : null);
        }
    }

    /// One page of what happened, newest first.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HistoryView(List<DraftEvent> items, @Nullable String nextPageToken) {

        static HistoryView of(List<DraftEvent> found, int size) {
            List<DraftEvent> page = found.stream().limit(size).toList();
            return new HistoryView(
                    page, found.size() > size ? Integer.toString(page.getLast().number()) : null);
        }
    }

    /// What a check found; nothing where the draft may be handed in.
    record ChecksView(Draft.State state, long revision, List<DraftFinding> findings) {}

    static DraftView of(Draft draft) {
        return of(draft, null);
    }

    static DraftView of(Manuscript manuscript) {
        return of(manuscript.draft(), manuscript.content().tree());
    }

    private static DraftView of(Draft draft, @Nullable JsonNode content) {
        return new DraftView(
                draft.id(),
                draft.slug(),
                draft.title(),
                draft.state(),
                draft.approved(),
                draft.basedOn(),
                draft.publishedAs(),
                draft.writers(),
                draft.begunAt(),
                draft.changedAt(),
                draft.revision(),
                content);
    }
}
