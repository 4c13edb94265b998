package org.equipoise.authorpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.authoring.DraftEvent;
import org.equipoise.web.Printed;

/// Who did what with a draft, and when.
///
/// @param next the address of what happened before; empty where there is nothing
record HistoryPage(String address, String title, List<Entry> entries, String next) implements TemplateInstance {

    record Entry(String at, String who, String what, List<String> changed, String note) {

        static Entry of(DraftEvent event) {
            return new Entry(
                    Printed.time(event.at()),
                    event.name(),
                    Words.of(event.kind()),
                    event.changed(),
                    event.note() == null ? "" : event.note());
        }
    }
}
