package org.equipoise.preparation;

import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.decision.Decision;
import org.equipoise.decision.SavedAnswers;
import org.equipoise.language.Preference;
import org.equipoise.language.Speech;
import org.equipoise.language.Words;

/// The decision of the patient who is here, and what they told so far.
///
/// @param say how the pages speak: in the language that fits the patient best
/// @param text the aid in that language
public record Visit(Decision decision, AidVersion version, Speech say, AidText text, SavedAnswers saved) {

    public Words words() {
        return say.words();
    }

    /// The language that the patient told, or that the decision was opened in.
    public Preference wanted() {
        return new Preference(Objects.requireNonNullElse(saved.answers().language(), decision.language()), "");
    }

    public Aid aid() {
        return version.aid();
    }
}
