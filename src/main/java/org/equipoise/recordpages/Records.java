package org.equipoise.recordpages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.equipoise.desk.Desk;
import org.equipoise.document.SummarySheet;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Speech;
import org.equipoise.objection.ObjectionBook;
import org.equipoise.standing.Held;
import org.equipoise.summary.Summary;
import org.equipoise.summary.SummaryBook;
import org.equipoise.summarycontent.SummaryContent;
import org.equipoise.upkeep.Notices;

/// The pages on which a record is written, as the record stands.
@ApplicationScoped
class Records {

    static final String REASON = "/reason";
    static final String MISSING = "missing";
    private static final String VERSION = "version";

    private final SummaryBook book;
    private final RecordKnown known;
    private final ObjectionBook objections;
    private final Notices notices;
    private final Clock clock;

    Records(SummaryBook book, RecordKnown known, ObjectionBook objections, Notices notices, Clock clock) {
        this.book = book;
        this.known = known;
        this.objections = objections;
        this.notices = notices;
        this.clock = clock;
    }

    /// What came of sending the form.
    ///
    /// @param missing what is to be named before it is recorded
    record Sent(Typed typed, long version, boolean changedElsewhere, List<String> missing, Mistakes mistakes) {}

    boolean isRecorded(Desk.Case found) {
        return book.find(found.decision()).filter(Summary::hasBeenRecorded).isPresent();
    }

    /// What the draft lacks; nothing where there is none yet.
    List<String> missing(Desk.Case found) {
        return book.find(found.decision()).map(Summary::missing).orElse(List.of());
    }

    long version(Desk.Case found) {
        return book.find(found.decision()).map(Summary::version).orElse(0L);
    }

    static long version(Typed typed) {
        String version = typed.one(VERSION);
        return version.matches("\\d{1,9}") ? Long.parseLong(version) : 0;
    }

    /// What is written already, or else what is known.
    Typed written(Desk.Case found, Speech say) {
        return RecordForm.typed(
                book.find(found.decision()).map(Summary::content).orElseGet(() -> known.content(found, say.words())));
    }

    /// What is recorded; what the patient says is not right is why it is amended, unless somebody writes otherwise.
    Typed amended(Desk.Case found, Speech say) {
        String reason = objections.open(found.decision()).stream()
                .map(each -> say.words().say("objection-reason", each.words()))
                .collect(Collectors.joining("\n"));
        return written(found, say).with(Map.of(REASON, reason));
    }

    SummaryContent read(Desk.Case found, Speech say, Typed typed, Mistakes mistakes) {
        return new RecordForm(say.words(), found.version().aid()).read(typed, LocalDate.now(clock), mistakes);
    }

    RecordFormPage page(Speech say, Desk.Case found, boolean amends, Sent sent) {
        RecordFields fields =
                new RecordFields(say.words(), found.version().aid(), found.text(), known.hints(found, say.words()));
        Mistakes mistakes = sent.mistakes();
        List<Field> reason = amends
                ? List.of(Field.text(Field.Kind.AREA, REASON, say.words().say("form-why"), "", sent.typed(), mistakes))
                : List.of();
        List<Field> said = fields.said(sent.typed(), mistakes);
        List<Field> filled = fields.known(sent.typed(), mistakes);
        List<Field> all = new ArrayList<>(reason);
        all.addAll(said);
        all.addAll(filled);
        String address = "/decisions/" + found.decision().id();
        return new RecordFormPage(
                say,
                Held.of(found.version()),
                say.words().say(amends ? "staff-amend-summary" : "staff-write-summary"),
                address,
                address + (amends ? "/amendment-form" : "/summary-form"),
                found.text().title(),
                found.decision().patientReference(),
                notices.of(found.version(), found.text().language()),
                amends,
                sent.version(),
                sent.typed().opened(all),
                sent.typed().turns(),
                sent.changedElsewhere(),
                sent.missing().stream()
                        .map(each -> Missing.inWords(each, say.words()))
                        .toList(),
                reason,
                said,
                filled,
                mistakes.all(all));
    }

    /// The page in another language, with what was typed and without a word about its mistakes.
    RecordFormPage turned(Speech say, Desk.Case found, boolean amends, Typed typed) {
        Sent sent = new Sent(
                typed,
                version(typed),
                false,
                typed.pressed(MISSING) ? missing(found) : List.of(),
                new Mistakes(say.words()));
        return page(say, found, amends, sent);
    }

    AlreadyRecordedPage already(Speech say, Desk.Case found, Typed typed) {
        Summary summary = book.find(found.decision()).orElseThrow();
        SummarySheet sheet = SummarySheet.of(found.text(), "", Objects.requireNonNull(summary.revision()), say.words());
        return new AlreadyRecordedPage(
                say,
                "/decisions/" + found.decision().id(),
                found.text().title(),
                found.decision().patientReference(),
                sheet.record(),
                summary.version(),
                typed.fields().entrySet().stream()
                        .filter(each -> each.getKey().startsWith("/"))
                        .flatMap(each -> each.getValue().stream()
                                .filter(value -> !value.isBlank())
                                .map(value -> new AlreadyRecordedPage.Kept(each.getKey(), value)))
                        .toList());
    }
}
