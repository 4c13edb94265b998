package org.equipoise.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.equipoise.aid.Aid;
import org.equipoise.profile.PersonalEvidence;
import org.equipoise.profile.Profile;
import org.equipoise.robustness.Draws;
import org.equipoise.values.Elicitation;
import org.jspecify.annotations.Nullable;

/// A question that was checked against its aid.
///
/// @param options those to compare, in the aid's order
/// @param profile made for this aid, and `elicitation` likewise
/// @param sure whether the person is sure how much things matter
/// @param leaning an option's id; anything else is no leaning
/// @param today the day for which numbers are fresh or stale
/// @param draws of this aid and profile; asked for only where there is something to draw for
record Asked(
        Aid aid,
        List<String> options,
        String language,
        Profile profile,
        Elicitation elicitation,
        boolean sure,
        @Nullable String leaning,
        LocalDate today,
        Supplier<Draws> draws) {

    PersonalEvidence evidence() {
        return new PersonalEvidence(aid, profile);
    }
}
