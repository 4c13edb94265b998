package org.equipoise.clinicianpages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.equipoise.catalogue.Offers;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.decision.OpenDecision;
import org.equipoise.decision.Opening;
import org.equipoise.finding.AidIndex;
import org.equipoise.finding.AidSearch;
import org.equipoise.finding.ListedAid;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Identity;
import org.equipoise.language.Language;
import org.equipoise.language.Words;

/// The form that opens a decision.
@ApplicationScoped
class OpeningForm {

    static final String AID = "/aid";
    static final String REFERENCE = "/patientReference";
    private static final String LANGUAGE = "/language";
    private static final int LONGEST_REFERENCE = 100;
    private static final int MOST_AIDS = 200;

    private final DecisionDesk decisions;
    private final AidIndex aids;
    private final Offers offers;
    private final Identity identity;

    OpeningForm(DecisionDesk decisions, AidIndex aids, Offers offers, Identity identity) {
        this.decisions = decisions;
        this.aids = aids;
        this.offers = offers;
        this.identity = identity;
    }

    List<Field> fields(Words words, Typed typed, Mistakes mistakes) {
        return Stream.concat(
                        Stream.of(
                                Field.pick(
                                        Field.Kind.SELECT,
                                        AID,
                                        words.say("staff-aid"),
                                        "",
                                        choices(words),
                                        typed,
                                        mistakes),
                                Field.text(
                                        Field.Kind.TEXT,
                                        REFERENCE,
                                        words.say("staff-reference"),
                                        words.say("staff-reference-hint"),
                                        typed,
                                        mistakes)),
                        Stream.concat(
                                AppointmentForm.fields(words, typed, mistakes).stream(),
                                Stream.of(Field.pick(
                                        Field.Kind.SELECT,
                                        LANGUAGE,
                                        words.say("today-language"),
                                        "",
                                        Language.SPOKEN.stream()
                                                .map(tag -> Field.choice(tag, new Language(tag).ownName())),
                                        typed,
                                        mistakes))))
                .toList();
    }

    /// The decision that is open then; nothing where there are mistakes.
    Optional<Decision> open(Typed typed, Words words, Mistakes mistakes) {
        String reference = typed.one(REFERENCE).strip();
        if (typed.one(AID).isEmpty()) {
            mistakes.at(AID, words.say("staff-choose-aid"));
        }
        if (reference.isEmpty() || !reference.matches("\\P{Cc}*")) {
            mistakes.at(REFERENCE, words.say("staff-write-reference"));
        }
        mistakes.tooLong(REFERENCE, reference, LONGEST_REFERENCE);
        AppointmentForm.Read appointment = AppointmentForm.read(typed, words, mistakes);
        if (mistakes.any()) {
            return Optional.empty();
        }
        Opening opening = decisions.open(new OpenDecision(
                typed.one(AID),
                reference,
                identity.caller().account(),
                appointment.at(),
                Language.of(typed.one(LANGUAGE)).map(Language::tag).orElse(null)));
        switch (opening) {
            case Opening.Opened(Decision opened) -> {
                return Optional.of(opened);
            }
            case Opening.Withdrawn(var withdrawal) ->
                mistakes.at(AID, words.say("today-aid-withdrawn", withdrawal.words()));
            case Opening.EvidenceTooOld(var searched, var _) ->
                mistakes.at(AID, words.say("today-aid-too-old", words.day(searched)));
            case Opening.NoSuchAid _ -> mistakes.at(AID, words.say("staff-choose-aid"));
        }
        return Optional.empty();
    }

    /// The aids with which the organisation can open a decision.
    private Stream<Field.Choice> choices(Words words) {
        List<ListedAid> listed = aids.find(
                        AidSearch.everything(MOST_AIDS, words.language().tag()))
                .items();
        Set<String> beginnable = offers.beginnable(
                listed.stream().map(ListedAid::slug).toList(), identity.caller().organisation());
        return listed.stream()
                .filter(aid -> beginnable.contains(aid.slug()))
                .map(aid -> Field.choice(aid.slug(), aid.title()));
    }
}
