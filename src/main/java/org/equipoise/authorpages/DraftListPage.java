package org.equipoise.authorpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.authoring.Draft;
import org.equipoise.drafttable.Words;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.language.Speech;

/// The organisation's drafts, and the form that begins another.
///
/// @param mine those in which the next step is the reader's
/// @param others open ones in which it is somebody else's
/// @param next the address of those closed before these; empty where there are none
record DraftListPage(
        Speech say,
        List<Item> mine,
        List<Item> others,
        List<Item> closed,
        String next,
        List<Field> fields,
        List<Mistakes.Mistake> mistakes)
        implements TemplateInstance {

    record Item(String address, String title, String slug, String state, String changed) {

        static Item of(Speech say, Draft draft) {
            return new Item(
                    "/drafts/" + draft.id(),
                    draft.title(),
                    draft.slug(),
                    Words.of(draft),
                    say.words().time(draft.changedAt()));
        }
    }
}
