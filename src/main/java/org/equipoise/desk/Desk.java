package org.equipoise.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.equipoise.aid.AidText;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
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
    private final ReaderLanguage reader;

    Desk(DecisionDesk decisions, ReaderLanguage reader) {
        this.decisions = decisions;
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

    /// In which the reader is shown it.
    public String languageOf(AidVersion version) {
        return OfferedLanguages.of(version).best(reader.preference()).tag();
    }
}
