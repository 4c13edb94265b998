package org.equipoise.checklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.equipoise.attestation.Attestation;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.criteria.Outcome;
import org.equipoise.criteria.Place;
import org.jspecify.annotations.Nullable;

/// A checklist, item by item, for one version of an aid.
///
/// @param checklistVersion of the list, which counts up when the list changes
public record ChecklistView(
        String slug,
        int version,
        String checklist,
        int checklistVersion,
        String title,
        String about,
        Checklist.Source source,
        ChecklistListView.CountsView counts,
        List<Checklist.Group> groups,
        List<ItemView> items) {

    /// @param says the rule in plain words
    /// @param why it is not applicable, or cannot be told by structure
    /// @param proof the places that show it to be met, as far as structure can
    /// @param faults the places where it is not met, and how to mend them
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemView(
            String id,
            String group,
            Checklist.Level level,
            boolean tests,
            String brief,
            String rule,
            String says,
            Assessment.Verdict verdict,
            @Nullable String why,
            @Nullable List<PlaceView> proof,
            @Nullable List<FaultView> faults,
            Checklist.@Nullable Confirm confirm,
            @Nullable List<ConfirmationView> confirmations) {

        static ItemView of(Assessment.Found found, UnaryOperator<String> names) {
            Checklist.Item item = found.item();
            return new ItemView(
                    item.id(),
                    item.group(),
                    item.level(),
                    item.tests(),
                    item.brief(),
                    item.rule(),
                    item.says(),
                    found.verdict(),
                    switch (found.outcome()) {
                        case Outcome.NotApplicable(String why) -> why;
                        case Outcome.Undecided(String why) -> why;
                        case Outcome.Met _, Outcome.NotMet _ -> null;
                    },
                    found.outcome() instanceof Outcome.Met(var proof)
                            ? proof.stream().map(PlaceView::of).toList()
                            : null,
                    found.outcome() instanceof Outcome.NotMet(var faults)
                            ? faults.stream().map(FaultView::of).toList()
                            : null,
                    item.confirm(),
                    item.confirm() == null
                            ? null
                            : found.confirmations().stream()
                                    .map(each -> ConfirmationView.of(each, names))
                                    .toList());
        }
    }

    public record PlaceView(String file, String pointer) {

        static PlaceView of(Place place) {
            return new PlaceView(place.file(), place.pointer());
        }
    }

    public record FaultView(String file, String pointer, String mend) {

        static FaultView of(Outcome.Fault fault) {
            return new FaultView(fault.place().file(), fault.place().pointer(), fault.mend());
        }
    }

    /// @param organisation the name of the one whose people confirmed it
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConfirmationView(
            UUID id,
            String organisation,
            String confirmedAs,
            LocalDate lookedOn,
            String document,
            @Nullable Integer people,
            @Nullable String words,
            Instant recorded,
            @Nullable Instant withdrawn) {

        public static ConfirmationView of(Attestation attestation, UnaryOperator<String> names) {
            return new ConfirmationView(
                    attestation.id(),
                    names.apply(attestation.organisation()),
                    attestation.confirmedAs(),
                    attestation.on(),
                    attestation.document(),
                    attestation.people(),
                    attestation.words(),
                    attestation.recorded(),
                    attestation.withdrawn());
        }
    }

    /// @param names of organisations, by their ids
    public static ChecklistView of(AidVersion version, Assessment assessment, UnaryOperator<String> names) {
        Checklist list = assessment.list();
        return new ChecklistView(
                version.aid().slug(),
                version.version(),
                list.id(),
                list.version(),
                list.title(),
                list.about(),
                list.source(),
                ChecklistListView.CountsView.of(assessment),
                list.groups(),
                assessment.items().stream()
                        .map(each -> ItemView.of(each, names))
                        .toList());
    }
}
