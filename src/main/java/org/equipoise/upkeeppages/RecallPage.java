package org.equipoise.upkeeppages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;
import org.equipoise.catalogue.Withdrawal;
import org.equipoise.difference.Change;
import org.equipoise.language.Speech;
import org.equipoise.language.Words;
import org.equipoise.recall.Recall;
import org.jspecify.annotations.Nullable;

/// The organisation's decisions that hold a version.
///
/// @param against the newer version; null where there is none
/// @param next the address of the decisions before these; empty where there are none
record RecallPage(
        Speech say,
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

    record Withdrawn(String heading, String words) {

        static Withdrawn of(Withdrawal withdrawal, Words words) {
            String heading = withdrawal.isForEverybody() ? "recall-withdrawn" : "recall-withdrawn-here";
            return new Withdrawn(words.say(heading, words.day(withdrawal.day())), withdrawal.words());
        }
    }

    /// @param state with the time when it was opened
    /// @param reference empty where it is not for the reader to see
    record Item(String address, String reference, String state, String summary, List<String> touched) {

        static Item of(Recall.Held held, Words words) {
            Recall.Recorded summary = held.summary();
            return new Item(
                    held.patientReference() == null ? held.decision().toString() : "/decisions/" + held.decision(),
                    held.patientReference() == null ? "" : held.patientReference(),
                    words.say(
                            "recall-state",
                            words.say(held.open() ? "recall-open" : template("status", held.status())),
                            words.time(held.openedAt())),
                    summary == null
                            ? ""
                            : words.say(
                                    "recall-summary",
                                    words.count(summary.revision()),
                                    words.say(template("state", summary.state()))),
                    held.touched().stream().map(Change::sentence).toList());
        }

        private static String template(String what, Enum<?> value) {
            return what + "-" + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static RecallPage of(Speech say, Recall recall) {
        Words words = say.words();
        String slug = recall.version().aid().slug();
        int version = recall.version().version();
        return new RecallPage(
                say,
                slug,
                version,
                recall.version().aid().text(recall.language()).title(),
                recall.language(),
                recall.withdrawals().stream()
                        .map(each -> Withdrawn.of(each, words))
                        .toList(),
                recall.against() == null ? null : recall.against().version(),
                recall.changes().stream().map(Change::sentence).toList(),
                recall.items().stream().map(each -> Item.of(each, words)).toList(),
                recall.next() == null ? "" : "/recall/%s/%d?before=%s".formatted(slug, version, recall.next()));
    }
}
