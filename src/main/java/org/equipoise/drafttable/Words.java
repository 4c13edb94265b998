package org.equipoise.drafttable;

import java.util.Locale;
import org.equipoise.authoring.Draft;
import org.equipoise.authoring.DraftEvent;

/// What an author reads for what is stored.
public final class Words {

    private Words() {}

    public static String of(Draft draft) {
        return switch (draft.state()) {
            case DRAFT -> "Being written";
            case CHECKED -> "Checked, without findings";
            case IN_REVIEW -> draft.approved() ? "In review: approved" : "In review";
            case PUBLISHED -> "Published as version %d".formatted(draft.publishedAs());
            case IN_RE_REVIEW -> "Published as version %d, in re-review".formatted(draft.publishedAs());
            case SUPERSEDED -> "Was version %d, replaced by a newer one".formatted(draft.publishedAs());
            case DISCARDED -> "Thrown away";
        };
    }

    public static String language(String tag) {
        return "%s (%s)".formatted(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH), tag);
    }

    public static String findings(long count) {
        return count == 0 ? "No findings" : count == 1 ? "1 finding" : count + " findings";
    }

    public static String of(DraftEvent.Kind kind) {
        return switch (kind) {
            case BEGUN -> "began it";
            case EDITED -> "changed it";
            case CHECKED -> "had it checked: no findings";
            case HANDED_IN -> "handed it in for review";
            case APPROVED -> "approved it";
            case CHANGES_WANTED -> "sent it back";
            case TRANSLATION_REVIEWED -> "reviewed a translation";
            case PUBLISHED -> "published it";
            case RE_REVIEW_BEGUN -> "began a re-review";
            case RE_REVIEW_DROPPED -> "dropped the re-review";
            case SUPERSEDED -> "published a newer version";
            case DISCARDED -> "threw it away";
        };
    }
}
