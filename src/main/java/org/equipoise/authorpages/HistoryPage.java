package org.equipoise.authorpages;

import org.equipoise.language.Words;
import org.equipoise.language.Language;
import org.equipoise.language.Speech;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.authoring.DraftEvent;

/// Who did what with a draft, and when.
///
/// @param next the address of what happened before; empty where there is nothing
record HistoryPage(Speech say, String address, String title, List<Entry> entries, String next) implements TemplateInstance {

    record Entry(String at, String who, String what, List<String> changed, String note) {

        static Entry of(DraftEvent event) {
            return new Entry(
                    Words.in(Language.ENGLISH).time(event.at()),
                    event.name(),
                    DraftWords.of(event.kind()),
                    event.changed(),
                    event.note() == null ? "" : event.note());
        }
    }
}
