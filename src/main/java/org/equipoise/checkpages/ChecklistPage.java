package org.equipoise.checkpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.equipoise.attestation.Attestation;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.checklist.Assessment;
import org.equipoise.checklist.Checklist;
import org.equipoise.criteria.Outcome;
import org.equipoise.language.Speech;
import org.equipoise.standing.Held;

/// One checklist for one version of an aid, or for a draft.
///
/// @param held the published version; its standing is told
/// @param foreign whether the list is written in another language than the page
record ChecklistPage(
        Speech say,
        Frame frame,
        Held held,
        boolean foreign,
        String title,
        String about,
        Checklist.Source source,
        List<GroupText> groups)
        implements TemplateInstance {

    private static final String LISTS_SPEAK = "en";

    record GroupText(String title, boolean blocks, List<ItemText> items) {}

    /// Who reads it.
    ///
    /// @param organisation whose confirmations they may take back; empty where they may confirm nothing
    /// @param demanded what has to be confirmed before it is published, by list and item
    record Reader(Optional<String> organisation, Set<String> demanded, UnaryOperator<String> names) {}

    static ChecklistPage of(Speech say, Frame frame, AidVersion version, Assessment assessment, Reader reader) {
        Checklist list = assessment.list();
        return new ChecklistPage(
                say,
                frame,
                Held.of(version),
                !say.language().spoken().equals(LISTS_SPEAK),
                list.title(),
                list.about(),
                list.source(),
                list.groups().stream()
                        .map(group -> new GroupText(
                                group.title(),
                                group.blocks(),
                                assessment.items().stream()
                                        .filter(found -> found.item().group().equals(group.id()))
                                        .map(found -> ItemText.of(found, list.id(), frame, reader, say.words()))
                                        .toList()))
                        .toList());
    }

    /// The faults, or why structure cannot tell.
    static List<String> why(Outcome outcome, int most) {
        return switch (outcome) {
            case Outcome.Met _ -> List.of();
            case Outcome.NotMet(var faults) ->
                faults.stream().map(Outcome.Fault::mend).distinct().limit(most).toList();
            case Outcome.NotApplicable(String why) -> List.of(why);
            case Outcome.Undecided(String why) -> List.of(why);
        };
    }

    static boolean isTheirs(Attestation attestation, Reader reader) {
        return attestation.holds()
                && reader.organisation()
                        .filter(attestation.organisation()::equals)
                        .isPresent();
    }
}
