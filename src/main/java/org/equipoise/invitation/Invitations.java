package org.equipoise.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.equipoise.identity.Caller;
import org.equipoise.identity.Identity;
import org.equipoise.invitation.InvitationEntity.Place;
import org.equipoise.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/// Invites patients to a decision and lets them in.
@ApplicationScoped
public class Invitations {

    private final InvitationRows rows;
    private final Identity identity;
    private final Clock clock;

    Invitations(InvitationRows rows, Identity identity, Clock clock) {
        this.rows = rows;
        this.identity = identity;
        this.clock = clock;
    }

    /// In the name of the caller. Whether there is such a decision is the caller's to know.
    @Transactional
    public Invitation invite(UUID decision, Duration validity, boolean singleUse) {
        if (!validity.isPositive()) {
            throw new IllegalArgumentException("An invitation is valid for some time");
        }
        String token = Tokens.random();
        InvitationEntity row = new InvitationEntity(
                identity.caller(), decision, Tokens.hash(token), clock.instant(), validity, singleUse);
        rows.persist(row);
        return new Invitation(row.id(), token, row.expiresAt, singleUse);
    }

    /// Lets the browser in whose user followed the link, if the invitation still holds.
    ///
    /// Call this for a POST: mail programs follow links before people do.
    ///
    /// @param secure whether the browser came by HTTPS
    @Transactional
    public Opening open(String token, boolean secure) {
        Instant now = clock.instant();
        return rows.with(token)
                .map(row -> row.refusal(now).orElseGet(() -> visit(row, now, secure)))
                .orElseGet(Opening.NotValid::new);
    }

    /// What opening it would come to, without opening it.
    @Transactional
    public Opening look(String token) {
        return rows.with(token)
                .map(row -> row.refusal(clock.instant()).orElseGet(row::waiting))
                .orElseGet(Opening.NotValid::new);
    }

    /// Ends every invitation to the decision, and every visit that began with one.
    @Transactional
    public void revoke(UUID decision) {
        rows.revoke(identity.caller().organisation(), decision, clock.instant());
    }

    /// When somebody was invited, until when that holds, and when it was first opened.
    public record Sent(
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant openedAt,
            @Nullable Instant revokedAt) {}

    /// The oldest first.
    @Transactional
    public List<Sent> sent(UUID decision) {
        return rows.to(identity.caller().organisation(), decision).stream()
                .map(row -> new Sent(row.createdAt, row.expiresAt, row.openedAt, row.revokedAt))
                .toList();
    }

    /// Erases every invitation to the decision, and every visit that began with one.
    @Transactional
    public void erase(UUID decision) {
        rows.erase(identity.caller().organisation(), decision);
    }

    /// The patient for whom a program speaks that shows the invitation with each call.
    @ActivateRequestContext
    @Transactional(TxType.REQUIRES_NEW)
    Caller bearer(String token) {
        Instant now = clock.instant();
        InvitationEntity row =
                rows.with(token).orElseThrow(() -> ProblemType.NOT_SIGNED_IN.because("The invitation is not known."));
        row.refusal(now).ifPresent(refusal -> {
            throw (refusal instanceof Opening.Expired ? ProblemType.INVITATION_EXPIRED : ProblemType.INVITATION_USED)
                    .because("");
        });
        if (!open(row, Place.API, now)) {
            throw ProblemType.INVITATION_USED.because("");
        }
        return row.guest();
    }

    @ActivateRequestContext
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Caller> visitor(String visitToken) {
        return rows.visitedWith(visitToken)
                .filter(row -> row.refusal(clock.instant()).isEmpty())
                .map(InvitationEntity::guest);
    }

    private boolean open(InvitationEntity row, Place place, Instant now) {
        if (row.openedAt == null) {
            rows.lock(row);
        }
        return row.open(place, now);
    }

    private Opening visit(InvitationEntity row, Instant now, boolean secure) {
        if (!open(row, Place.BROWSER, now)) {
            return new Opening.Used();
        }
        String visitToken = Tokens.random();
        rows.getEntityManager().persist(new VisitEntity(row, Tokens.hash(visitToken), now));
        return new Opening.Opened(row.decision, row.expiresAt, VisitCookie.of(visitToken, now, row.expiresAt, secure));
    }
}
