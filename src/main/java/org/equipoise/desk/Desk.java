package org.equipoise.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.equipoise.aid.AidText;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.Offer;
import org.equipoise.catalogue.Offers;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.identity.Identity;
import org.equipoise.language.ReaderLanguage;
import org.equipoise.language.Speech;
import org.equipoise.problem.ProblemType;
import org.equipoise.web.OfferedLanguages;

/// A decision with its aid, as the clinician's pages need it.
@ApplicationScoped
public class Desk {

    /// @param text in the language of whoever reads the page, as far as the aid has it
    public record Case(Decision decision, AidVersion version, AidText text) {}

    private final DecisionDesk decisions;
    private final Offers offers;
    private final Identity identity;
    private final ReaderLanguage reader;

    Desk(DecisionDesk decisions, Offers offers, Identity identity, ReaderLanguage reader) {
        this.decisions = decisions;
        this.offers = offers;
        this.identity = identity;
        this.reader = reader;
    }

    /// How the pages speak.
    public Speech say() {
        return reader.speakAny();
    }

    public Case get(UUID id) {
        Decision decision = decisions.find(id).orElseThrow(() -> ProblemType.DECISION_NOT_FOUND.because(""));
        return of(decision);
    }

    public Case of(Decision decision) {
        AidVersion version = decisions.version(decision);
        return new Case(decision, version, version.aid().text(languageOf(version)));
    }

    /// What is used with somebody in the room, without a decision: an aid whose evidence is too old says so itself.
    public AidVersion offered(String slug) {
        return switch (offers.offer(slug, identity.caller().organisation())) {
            case Offer.Offered(AidVersion version) -> version;
            case Offer.TooOld(AidVersion version, var _) -> version;
            case Offer.Withdrawn(var withdrawal) -> throw ProblemType.AID_WITHDRAWN.because(withdrawal.inWords());
            case Offer.NoSuchAid _ -> throw ProblemType.AID_NOT_FOUND.because("");
        };
    }

    /// In which the reader is shown it.
    public String languageOf(AidVersion version) {
        return OfferedLanguages.of(version).best(reader.preference()).tag();
    }
}
