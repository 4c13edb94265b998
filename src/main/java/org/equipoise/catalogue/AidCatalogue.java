package org.equipoise.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidContent;
import org.equipoise.media.MediaFile;
import org.equipoise.media.MediaStore;
import org.equipoise.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/// The published aids: reading a version, publishing the next.
@ApplicationScoped
public class AidCatalogue {

    private final Aids aids;
    private final AidVersions versions;
    private final Reading reading;
    private final WithdrawalBook withdrawals;
    private final Display display;
    private final MediaStore media;
    private final Clock clock;

    AidCatalogue(
            Aids aids,
            AidVersions versions,
            Reading reading,
            WithdrawalBook withdrawals,
            Display display,
            MediaStore media,
            Clock clock) {
        this.aids = aids;
        this.versions = versions;
        this.reading = reading;
        this.withdrawals = withdrawals;
        this.display = display;
        this.media = media;
        this.clock = clock;
    }

    /// The newest version if it need not be asked for: for whoever must not wait.
    public Optional<AidVersion> newestAtHand(String slug) {
        return reading.newestAtHand(slug);
    }

    /// The newest version that is offered; empty where there is no such aid. Refused where every version was withdrawn
    /// for everybody.
    public Optional<AidVersion> newest(String slug) {
        return reading.newest(
                slug,
                () -> aids.findByIdOptional(slug)
                        .filter(aid -> aid.newest > 0)
                        .flatMap(aid -> reading.version(slug, offered(aid))));
    }

    private int offered(AidEntity aid) {
        if (aid.offered == null) {
            throw ProblemType.AID_WITHDRAWN.because(
                    withdrawals.of(aid.slug, null).getFirst().inWords());
        }
        return aid.offered;
    }

    public Optional<AidVersion> version(String slug, int version) {
        return reading.version(slug, version);
    }

    /// Whether there is such an aid, offered or not.
    @Transactional
    public boolean has(String slug) {
        return reading.newestAtHand(slug).isPresent()
                || aids.findByIdOptional(slug).filter(aid -> aid.newest > 0).isPresent();
    }

    /// Newest first; empty where there is no such aid.
    @Transactional
    public List<AidVersion> history(String slug) {
        return versions.history(slug).stream()
                .flatMap(each -> version(slug, each.id.version()).stream())
                .toList();
    }

    /// An aid as an organisation that would publish it has to know it.
    ///
    /// @param newest the number of its newest version, whether that is offered or not
    /// @param owner the organisation whose it is; null for the installation
    public record Known(int newest, @Nullable String owner) {}

    @Transactional
    public Optional<Known> known(String slug) {
        return aids.findByIdOptional(slug).map(aid -> new Known(aid.newest, aid.owner));
    }

    /// Whether the newest version of an aid is the content of this hash.
    @Transactional
    public boolean isNewest(String slug, String hash) {
        return aids.findByIdOptional(slug)
                .filter(aid -> aid.newest > 0 && aid.hash.equals(hash))
                .isPresent();
    }

    /// Makes the installation's content the next version, unless the newest says the same.
    @Transactional
    public Publication publish(AidContent content) {
        return publishAfter(content, null, null);
    }

    /// Makes an organisation's content the version after `after` (0 for a new aid), unless that says the same.
    @Transactional
    public Publication publish(AidContent content, String organisation, int after) {
        return publishAfter(content, organisation, after);
    }

    private Publication publishAfter(AidContent content, @Nullable String owner, @Nullable Integer after) {
        Aid aid = content.read();
        AidEntity entity = aids.claim(aid.slug(), owner);
        if (!Objects.equals(entity.owner, owner)) {
            return new Publication.OwnedElsewhere(entity.newest);
        }
        if (after != null && after != entity.newest) {
            return new Publication.MovedOn(entity.newest);
        }
        if (entity.hash.equals(content.hash())) {
            entity.look(ReviewDates.first(aid));
            return new Publication.Unchanged(entity.newest);
        }
        entity.supersede(content.hash());
        store(new AidVersionEntity.Key(aid.slug(), entity.newest), content);
        display.add(entity, entity.newest, aid);
        return new Publication.Published(entity.newest);
    }

    private void store(AidVersionEntity.Key key, AidContent content) {
        versions.persist(new AidVersionEntity(key, content, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        versions.flush();
        media.stay(content.read().media().files().values().stream()
                .map(MediaFile::hash)
                .toList());
    }

    /// Takes over a version that was published elsewhere, under the number that it has there.
    @Transactional
    public Adoption adopt(AidContent content, int version) {
        Aid aid = content.read();
        String hash = content.hash();
        AidEntity entity = aids.claim(aid.slug(), null);
        Optional<AidVersionEntity> same = versions.saying(aid.slug(), hash);
        if (same.isPresent()) {
            return new Adoption.Known(same.get().id.version());
        }
        AidVersionEntity.Key key = new AidVersionEntity.Key(aid.slug(), version);
        if (entity.owner != null || versions.findByIdOptional(key).isPresent()) {
            return new Adoption.NumberTaken(version);
        }
        boolean last = version > entity.newest;
        if (last) {
            entity.follow(version, hash);
        }
        store(key, content);
        display.add(entity, version, aid);
        return new Adoption.Adopted(version, last);
    }

    /// A version's content as it is stored.
    @Transactional
    public Optional<AidContent> content(String slug, int version) {
        return versions.findByIdOptional(new AidVersionEntity.Key(slug, version))
                .map(AidVersionEntity::content);
    }

    /// What is published in any version: each aid's slug and the hash of the content, with a blank between them.
    @Transactional
    public Set<String> hashes() {
        return versions.hashes();
    }
}
