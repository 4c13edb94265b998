package org.equipoise.authorpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.drafttable.Place;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.language.Speech;

/// Where a draft stands, what was found, and what can be done.
///
/// @param todo the step that comes next
/// @param waits for whom the draft waits, where that is somebody else
/// @param readable whether it can be shown as a page for readers
/// @param wanted what has to be confirmed before it is published, and is not
/// @param checklists that it can be read and confirmed by, without findings
/// @param published the address of the version that it became; empty before, as is that where
/// it is withdrawn
record DraftPage(
        Speech say,
        String address,
        String title,
        String slug,
        String state,
        String writers,
        String begun,
        long revision,
        boolean open,
        Todo todo,
        String waits,
        boolean readable,
        List<Place> findings,
        List<Link> wanted,
        List<Link> checklists,
        List<Text> texts,
        String published,
        String withdraw,
        List<HistoryPage.Entry> latest,
        List<Field> fields,
        List<Mistakes.Mistake> mistakes)
        implements TemplateInstance {

    enum Todo {
        MEND,
        CHECK,
        HAND_IN,
        REVIEW,
        PUBLISH,
        RE_REVIEW,
        NOTHING
    }

    record Link(String address, String words) {}

    /// @param translation the address of its translation, string by string; empty of the source
    record Text(String address, String language, String findings, String translation) {}
}
