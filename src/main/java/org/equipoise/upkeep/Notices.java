package org.equipoise.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.Offer;
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

    private final AidCatalogue catalogue;
    private final Identity identity;
    private final Clock clock;

    Notices(AidCatalogue catalogue, Identity identity, Clock clock) {
        this.catalogue = catalogue;
        this.identity = identity;
        this.clock = clock;
    }

    /// For whoever calls; to be read by patients, or else by staff.
    ///
    /// @param language of the reader; English where the service does not speak it
    public List<Notice> of(AidVersion version, String language) {
        Optional<Caller> caller = identity.signedIn();
        String whom = caller.filter(each -> !each.is(Role.PATIENT)).isPresent() ? ".staff" : "";
        String organisation = caller.map(Caller::organisation).orElse(null);
        Sentences sentences =
                Sentences.in(language).or(() -> Sentences.in("en")).orElseThrow();
        List<Notice> notices = new ArrayList<>();
        catalogue
                .withdrawal(version.aid().slug(), version.version(), organisation)
                .ifPresent(withdrawal -> notices.add(withdrawn(withdrawal, sentences, whom)));
        if (catalogue.tooOld(version)) {
            String searched = sentences.day(version.aid().searched());
            notices.add(new Notice(
                    Notice.Kind.EVIDENCE_TOO_OLD, sentences.say("notice.too-old" + whom, searched), null, List.of()));
        }
        newer(version, organisation).ifPresent(newest -> notices.add(newer(version, newest, language, sentences)));
        return notices;
    }

    private static Notice withdrawn(Withdrawal withdrawal, Sentences sentences, String whom) {
        String reason = withdrawal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String text = sentences.say(
                "notice.withdrawn" + whom,
                sentences.day(withdrawal.day()),
                sentences.say("withdrawal." + reason),
                withdrawal.words());
        return new Notice(Notice.Kind.WITHDRAWN, text, null, List.of());
    }

    private Optional<AidVersion> newer(AidVersion version, @Nullable String organisation) {
        return switch (catalogue.offer(version.aid().slug(), organisation)) {
            case Offer.Offered(AidVersion newest) when newest.version() > version.version() -> Optional.of(newest);
            default -> Optional.empty();
        };
    }

    private Notice newer(AidVersion version, AidVersion newest, String language, Sentences sentences) {
        List<String> changes =
                Difference.between(version.aid(), newest.aid(), language, LocalDate.now(clock)).forPatients().stream()
                        .map(Change::sentence)
                        .toList();
        String text = sentences.say(
                changes.isEmpty() ? "notice.newer.same" : "notice.newer",
                sentences.count(newest.version()),
                sentences.count(version.version()));
        return new Notice(Notice.Kind.NEWER_VERSION, text, newest.version(), changes);
    }
}
