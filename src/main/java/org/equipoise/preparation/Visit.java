package org.equipoise.preparation;

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
/// @param wanted the languages that the patient asks for
/// @param say how the pages speak: in the language that fits the patient best
/// @param text the aid in that language
public record Visit(
        Decision decision, AidVersion version, Preference wanted, Speech say, AidText text, SavedAnswers saved) {

    public Words words() {
        return say.words();
    }

    public Aid aid() {
        return version.aid();
    }
}
