package org.equipoise.translating;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.equipoise.translation.Sidecar.Review;
import org.jspecify.annotations.Nullable;

/// A translation in a draft, string by string.
///
/// @param complete whether every string is there and none too many, so that readers get it
record TranslationSheetView(
        String language, String from, boolean complete, List<Review> reviewedBy, List<StringView> strings) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StringView(
            String pointer,
            String source,
            String text,
            TranslationSheet.State state,
            @Nullable String reviewer,
            @Nullable Instant reviewedAt) {

        static StringView of(TranslationSheet.Line line) {
            return new StringView(
                    line.pointer(),
                    line.source(),
                    line.text(),
                    line.state(),
                    line.reviewed() == null ? null : line.reviewed().by(),
                    line.reviewed() == null ? null : line.reviewed().at());
        }
    }

    static TranslationSheetView of(TranslationSheet sheet) {
        return new TranslationSheetView(
                sheet.language(),
                sheet.from(),
                sheet.isComplete(),
                sheet.reviewedBy(),
                sheet.lines().stream().map(StringView::of).toList());
    }
}
