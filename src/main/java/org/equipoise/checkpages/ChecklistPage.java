package org.equipoise.checkpages;

import org.equipoise.language.Speech;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.equipoise.attestation.Attestation;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.checklist.Assessment;
import org.equipoise.checklist.Checklist;
import org.equipoise.criteria.Outcome;
import org.equipoise.language.Language;
import org.equipoise.language.Words;

/// One checklist for one version of an aid.
record ChecklistPage(Speech say, 
        String slug,
        String aid,
        int version,
        boolean unreviewed,
        String title,
        String about,
        Checklist.Source source,
        List<GroupText> groups)
        implements TemplateInstance {

    /// What the lists say is written in English alone.
    private static final Words WORDS = Words.in(Language.ENGLISH);

    record GroupText(String title, boolean blocks, List<ItemText> items) {}

    /// @param shown the places in the aid's files that show it
    record ItemText(
            String id,
            String brief,
            String verdict,
            String mark,
            String says,
            List<String> why,
            List<String> shown,
            List<ConfirmationText> confirmations) {

        private static final int MOST_PLACES = 8;

        static ItemText of(Assessment.Found found, UnaryOperator<String> names) {
            Checklist.Confirm confirm = found.item().confirm();
            boolean open = found.verdict() == Assessment.Verdict.NEEDS_A_PERSON && confirm != null;
            return new ItemText(
                    found.item().id(),
                    found.item().brief(),
                    verdict(found.verdict()),
                    found.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    found.item().says(),
                    Stream.concat(
                                    why(found.outcome()),
                                    open && confirm != null
                                            ? Stream.of("Nobody has confirmed " + confirm.what() + ".")
                                            : Stream.empty())
                            .toList(),
                    found.outcome() instanceof Outcome.Met(var proof)
                            ? proof.stream()
                                    .map(place -> (place.file() + " " + place.pointer()).strip())
                                    .limit(MOST_PLACES)
                                    .toList()
                            : List.of(),
                    found.confirmations().stream()
                            .map(each -> ConfirmationText.of(each, names))
                            .toList());
        }

        private static Stream<String> why(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Met _ -> Stream.empty();
                case Outcome.NotMet(var faults) ->
                    faults.stream().map(Outcome.Fault::mend).distinct().limit(MOST_PLACES);
                case Outcome.NotApplicable(String why) -> Stream.of(why);
                case Outcome.Undecided(String why) -> Stream.of(why);
            };
        }

        private static String verdict(Assessment.Verdict verdict) {
            return switch (verdict) {
                case MET -> "Met";
                case NOT_MET -> "Not met";
                case NEEDS_A_PERSON -> "Needs a person";
                case NOT_APPLICABLE -> "Not asked of this aid";
            };
        }
    }

    /// @param address of the document; empty where it is a citation
    record ConfirmationText(String who, String document, String address, String withdrawn) {

        static ConfirmationText of(Attestation attestation, UnaryOperator<String> names) {
            return new ConfirmationText(
                    "%s, as a %s, on %s%s"
                            .formatted(
                                    names.apply(attestation.organisation()),
                                    attestation.confirmedAs(),
                                    WORDS.day(attestation.on()),
                                    attestation.people() == null ? "" : ", %d people".formatted(attestation.people())),
                    attestation.document(),
                    attestation.document().startsWith("http") ? attestation.document() : "",
                    WORDS.time(attestation.withdrawn()));
        }
    }

    static ChecklistPage of(AidVersion version, Assessment assessment, UnaryOperator<String> names) {
        Checklist list = assessment.list();
        return new ChecklistPage(Speech.in(Language.ENGLISH), 
                version.aid().slug(),
                version.aid().text(version.bestLanguage("en")).title(),
                version.version(),
                version.aid().disclosures().reviews().isEmpty(),
                list.title(),
                list.about(),
                list.source(),
                list.groups().stream()
                        .map(group -> new GroupText(
                                group.title(),
                                group.blocks(),
                                assessment.items().stream()
                                        .filter(found -> found.item().group().equals(group.id()))
                                        .map(found -> ItemText.of(found, names))
                                        .toList()))
                        .toList());
    }
}
