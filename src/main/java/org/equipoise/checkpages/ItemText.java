package org.equipoise.checkpages;

import java.util.List;
import java.util.Locale;
import org.equipoise.attestation.Attestation;
import org.equipoise.checklist.Assessment;
import org.equipoise.checklist.Checklist;
import org.equipoise.criteria.Outcome;
import org.equipoise.language.Words;

/// One item of a checklist as it is printed. What the list itself says is in its own language.
///
/// @param unconfirmed what nobody has confirmed yet; empty where nothing is open
/// @param shown the places in the aid's files that show it
/// @param demanded whether it has to be confirmed before the draft is published, and is not
/// @param confirm where the reader can confirm it; empty where they cannot
record ItemText(
        String id,
        String brief,
        String verdict,
        String mark,
        String says,
        List<String> why,
        String unconfirmed,
        List<String> shown,
        boolean demanded,
        String confirm,
        List<ConfirmationText> confirmations) {

    private static final int MOST_PLACES = 8;

    static ItemText of(Assessment.Found found, String list, Frame frame, ChecklistPage.Reader reader, Words words) {
        Checklist.Item item = found.item();
        Checklist.Confirm confirm = item.confirm();
        String verdict = found.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean open = found.verdict() == Assessment.Verdict.NEEDS_A_PERSON;
        return new ItemText(
                item.id(),
                item.brief(),
                words.say("verdict-" + verdict),
                verdict,
                item.says(),
                ChecklistPage.why(found.outcome(), MOST_PLACES),
                open && confirm != null ? confirm.what() : "",
                found.outcome() instanceof Outcome.Met(var proof)
                        ? proof.stream()
                                .map(place -> (place.file() + " " + place.pointer()).strip())
                                .limit(MOST_PLACES)
                                .toList()
                        : List.of(),
                open && reader.demanded().contains(list + "/" + item.id()),
                reader.organisation().isPresent() && found.wantsAPerson() ? frame.item(item.id()) : "",
                found.confirmations().stream()
                        .map(each -> ConfirmationText.of(
                                each,
                                reader.names().apply(each.organisation()),
                                frame.takeBack(item.id(), each.id(), ChecklistPage.isTheirs(each, reader)),
                                words))
                        .toList());
    }

    /// @param said what they found, in words of their own; empty where they wrote none
    /// @param address of the document; empty where it is a citation
    /// @param takeBack where the reader can take it back; empty where they cannot
    record ConfirmationText(
            String who, String said, String document, String address, String withdrawn, String takeBack) {

        static ConfirmationText of(Attestation attestation, String organisation, String takeBack, Words words) {
            String as = words.say("check-as-" + attestation.confirmedAs());
            String day = words.day(attestation.on());
            return new ConfirmationText(
                    attestation.people() == null
                            ? words.say("check-confirmed-by", organisation, as, day)
                            : words.say("check-confirmed-with", organisation, as, day, attestation.people()),
                    attestation.words() == null ? "" : attestation.words(),
                    attestation.document(),
                    attestation.document().startsWith("http") ? attestation.document() : "",
                    words.time(attestation.withdrawn()),
                    takeBack);
        }
    }
}
