package org.equipoise.comparing;

import org.equipoise.aid.Aid;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.profile.Profile;

/// What was made for the last comparisons and can serve the next ones, since it does not depend on what matters.
record Recent(RecentProfiles profiles, RecentSheets sheets, RecentDraws draws) {

    Recent() {
        this(new RecentProfiles(), new RecentSheets(), new RecentDraws());
    }

    /// Whether nothing is left to be made but the comparison itself.
    boolean has(AidVersion version, Profile profile, int draws) {
        boolean drawn = version.aid().display() == Aid.Display.NONE || this.draws.has(version, profile, draws);
        return drawn && sheets.has(version, profile);
    }
}
