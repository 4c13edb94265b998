package org.equipoise.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.Offer;
import org.equipoise.catalogue.Offers;
import org.equipoise.catalogue.Withdrawal;
import org.equipoise.difference.Change;
import org.equipoise.difference.Difference;
import org.equipoise.identity.Caller;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.wording.Sentences;
import org.jspecify.annotations.Nullable;

/// Tells what has become of a version: that it was withdrawn, that there is a newer one, that its evidence is too old.
@ApplicationScoped
public class Notices {

    private static final String FALLBACK = "en";
    private static final String STAFF = ".staff";
    private static final String READER = ".reader";

    private final Offers offers;
    private final Identity identity;
    private final Clock clock;

    Notices(Offers offers, Identity identity, Clock clock) {
        this.offers = offers;
        this.identity = identity;
        this.clock = clock;
    }

    /// For the people of a decision that is pinned to the version: the patient, or else the staff that calls.
    ///
    /// @param language of the reader; English where the service does not speak it
    public List<Notice> of(AidVersion version, String language) {
        boolean patient = identity.caller().is(Role.PATIENT);
        return of(version, language, patient ? "" : STAFF);
    }

    /// For whoever reads the version without a decision.
    public List<Notice> toReaders(AidVersion version, String language) {
        return of(version, language, READER);
    }

    private List<Notice> of(AidVersion version, String language, String whom) {
        String spoken = Sentences.in(language).isPresent() ? language : FALLBACK;
        String organisation = identity.signedIn().map(Caller::organisation).orElse(null);
        Telling telling = new Telling(Sentences.in(spoken).orElseThrow(), spoken, whom);
        List<Notice> notices = new ArrayList<>();
        offers.withdrawal(version.aid().slug(), version.version(), organisation)
                .ifPresent(withdrawal -> notices.add(telling.withdrawn(withdrawal)));
        if (offers.tooOld(version)) {
            notices.add(telling.tooOld(version));
        }
        newer(version, organisation).ifPresent(newest -> {
            Difference difference = Difference.between(version.aid(), newest.aid(), spoken, LocalDate.now(clock));
            notices.add(telling.newer(version, newest, difference));
        });
        return notices;
    }

    private Optional<AidVersion> newer(AidVersion version, @Nullable String organisation) {
        return switch (offers.offer(version.aid().slug(), organisation)) {
            case Offer.Offered(AidVersion newest) when newest.version() > version.version() -> Optional.of(newest);
            default -> Optional.empty();
        };
    }

    /// @param whom `.staff`, `.reader`, or nothing for patients
    private record Telling(Sentences sentences, String language, String whom) {

        Notice withdrawn(Withdrawal withdrawal) {
            String reason = withdrawal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String text = sentences.say(
                    "notice.withdrawn" + whom,
                    sentences.day(withdrawal.day()),
                    sentences.say("withdrawal." + reason),
                    withdrawal.words());
            return notice(Notice.Kind.WITHDRAWN, text, null, List.of());
        }

        Notice tooOld(AidVersion version) {
            String text = sentences.say(
                    "notice.too-old" + whom, sentences.day(version.aid().searched()));
            return notice(Notice.Kind.EVIDENCE_TOO_OLD, text, null, List.of());
        }

        Notice newer(AidVersion version, AidVersion newest, Difference difference) {
            List<String> changes =
                    difference.forPatients().stream().map(Change::sentence).toList();
            String text = sentences.say(
                    (changes.isEmpty() ? "notice.newer.same" : "notice.newer") + (whom.equals(READER) ? READER : ""),
                    sentences.count(newest.version()),
                    sentences.count(version.version()));
            return notice(Notice.Kind.NEWER_VERSION, text, newest.version(), changes);
        }

        private Notice notice(Notice.Kind kind, String text, @Nullable Integer version, List<String> changes) {
            String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new Notice(kind, language, sentences.say("notice.title." + name), text, version, changes);
        }
    }
}
