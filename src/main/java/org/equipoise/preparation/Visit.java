package org.equipoise.preparation;

import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.decision.Decision;
import org.equipoise.decision.SavedAnswers;

/// The decision of the patient who is here, and what they told so far.
///
/// @param text the aid in the language that fits the patient best
public record Visit(Decision decision, AidVersion version, AidText text, SavedAnswers saved) {

    public Aid aid() {
        return version.aid();
    }
}
