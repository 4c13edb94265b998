package org.equipoise.authorpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.authoring.DraftEvent;
import org.equipoise.drafttable.Words;
import org.equipoise.language.Speech;

/// Who did what with a draft, and when.
///
/// @param next the address of what happened before; empty where there is nothing
record HistoryPage(Speech say, String address, String title, List<Entry> entries, String next)
        implements TemplateInstance {

    record Entry(String at, String who, String what, List<String> changed, String note) {

        static Entry of(Speech say, DraftEvent event) {
            return new Entry(
                    say.words().time(event.at()),
                    event.name(),
                    Words.of(event.kind()),
                    event.changed(),
                    event.note() == null ? "" : event.note());
        }
    }
}
