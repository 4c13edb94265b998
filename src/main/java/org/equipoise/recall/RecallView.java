package org.equipoise.recall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.equipoise.catalogue.Withdrawal;
import org.equipoise.decision.Decision;
import org.equipoise.difference.Change;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record RecallView(
        String slug,
        int version,
        String title,
        @Nullable Integer against,
        String language,
        List<WithdrawnView> withdrawals,
        List<ChangeView> changes,
        List<HeldView> items,
        @Nullable UUID nextPageToken) {

    record WithdrawnView(Instant withdrawnAt, Withdrawal.Reason reason, String words, boolean forEverybody) {

        static WithdrawnView of(Withdrawal withdrawal) {
            return new WithdrawnView(
                    withdrawal.withdrawnAt(), withdrawal.reason(), withdrawal.words(), withdrawal.isForEverybody());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeView(
            Change.Kind kind,
            String text,
            boolean touchesNumber,
            @Nullable String option,
            @Nullable String attribute) {

        static ChangeView of(Change change) {
            return new ChangeView(
                    change.kind(), change.sentence(), change.touchesNumber(), change.option(), change.attribute());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HeldView(
            UUID decision,
            @Nullable String patientReference,
            Decision.Status status,
            boolean open,
            Instant openedAt,
            Recall.@Nullable Recorded summary,
            List<ChangeView> touched) {

        static HeldView of(Recall.Held held) {
            return new HeldView(
                    held.decision(),
                    held.patientReference(),
                    held.status(),
                    held.open(),
                    held.openedAt(),
                    held.summary(),
                    held.touched().stream().map(ChangeView::of).toList());
        }
    }

    static RecallView of(Recall recall) {
        var aid = recall.version().aid();
        return new RecallView(
                aid.slug(),
                recall.version().version(),
                aid.text(recall.language()).title(),
                recall.against() == null ? null : recall.against().version(),
                recall.language(),
                recall.withdrawals().stream().map(WithdrawnView::of).toList(),
                recall.changes().stream().map(ChangeView::of).toList(),
                recall.items().stream().map(HeldView::of).toList(),
                recall.next());
    }
}
