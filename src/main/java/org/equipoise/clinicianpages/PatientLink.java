package org.equipoise.clinicianpages;

import java.time.Instant;
import java.util.List;
import org.equipoise.invitation.Invitations.Sent;
import org.equipoise.language.Words;

/// In which state the patient's link is, in words: that of the newest.
final class PatientLink {

    private PatientLink() {}

    /// @param sent the oldest first
    static String state(List<Sent> sent, Instant now, Words words) {
        if (sent.isEmpty()) {
            return words.say("link-none");
        }
        Sent newest = sent.getLast();
        if (newest.revokedAt() != null) {
            return words.say("link-ended", words.time(newest.revokedAt()));
        }
        if (!newest.expiresAt().isAfter(now)) {
            return words.say("link-over", words.time(newest.expiresAt()));
        }
        return newest.openedAt() == null
                ? words.say("link-unopened", words.time(newest.expiresAt()))
                : words.say("link-opened", words.time(newest.openedAt()), words.time(newest.expiresAt()));
    }
}
