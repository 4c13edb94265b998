package org.equipoise.upkeeppages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;
import org.equipoise.catalogue.Withdrawal;
import org.equipoise.difference.Change;
import org.equipoise.recall.Recall;
import org.equipoise.web.Printed;
import org.jspecify.annotations.Nullable;

/// The organisation's decisions that hold a version.
///
/// @param against the newer version; null where there is none
/// @param next the address of the decisions before these; empty where there are none
record RecallPage(
        String slug,
        int version,
        String aid,
        String language,
        List<Withdrawn> withdrawals,
        @Nullable Integer against,
        List<String> changes,
        List<Item> items,
        String next)
        implements TemplateInstance {

    record Withdrawn(String on, boolean forEverybody, String words) {

        static Withdrawn of(Withdrawal withdrawal) {
            return new Withdrawn(Printed.day(withdrawal.day()), withdrawal.isForEverybody(), withdrawal.words());
        }
    }

    /// @param reference empty where it is not for the reader to see
    record Item(String address, String reference, String state, String opened, String summary, List<String> touched) {

        static Item of(Recall.Held held) {
            Recall.Recorded summary = held.summary();
            return new Item(
                    held.patientReference() == null ? held.decision().toString() : "/decisions/" + held.decision(),
                    held.patientReference() == null ? "" : held.patientReference(),
                    held.open() ? "Open" : capital(held.status().name()),
                    Printed.time(held.openedAt()),
                    summary == null
                            ? ""
                            : "A summary is recorded (revision %d, %s)."
                                    .formatted(
                                            summary.revision(),
                                            summary.state().name().toLowerCase(Locale.ROOT)),
                    held.touched().stream().map(Change::sentence).toList());
        }

        private static String capital(String name) {
            return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        }
    }

    static RecallPage of(Recall recall) {
        String slug = recall.version().aid().slug();
        int version = recall.version().version();
        return new RecallPage(
                slug,
                version,
                recall.version().aid().text(recall.language()).title(),
                recall.language(),
                recall.withdrawals().stream().map(Withdrawn::of).toList(),
                recall.against() == null ? null : recall.against().version(),
                recall.changes().stream().map(Change::sentence).toList(),
                recall.items().stream().map(Item::of).toList(),
                recall.next() == null ? "" : "/recall/%s/%d?before=%s".formatted(slug, version, recall.next()));
    }
}
