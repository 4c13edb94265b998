package org.equipoise.upkeep;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.Offers;
import org.equipoise.catalogue.Withdrawal;
import org.equipoise.catalogue.Withdrawing;
import org.equipoise.idempotency.Answer;
import org.equipoise.idempotency.Idempotency;
import org.equipoise.identity.Caller;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.problem.ProblemType;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/aids/{slug}/versions/{version}/withdrawals")
@Produces(MediaType.APPLICATION_JSON)
class WithdrawalResource {

    private final Offers offers;
    private final Numbered numbered;
    private final Identity identity;
    private final Idempotency idempotency;
    private final Clock clock;

    WithdrawalResource(Offers offers, Numbered numbered, Identity identity, Idempotency idempotency, Clock clock) {
        this.offers = offers;
        this.numbered = numbered;
        this.identity = identity;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /// Those that the caller's organisation goes by: everybody's and its own.
    @GET
    @RolesAllowed({Role.AUTHOR, Role.ADMIN, Role.CLINICIAN, Role.QUALITY, Role.PORTAL})
    public Response list(String slug, String version) {
        AidVersion found = numbered.version(slug, version);
        var items = offers.withdrawals(slug, identity.caller().organisation()).stream()
                .filter(each -> each.version() == found.version())
                .map(WithdrawalView::of)
                .toList();
        return Response.ok(new WithdrawalView.ListView(items))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @RolesAllowed({Role.AUTHOR, Role.ADMIN})
    public Response withdraw(
            String slug,
            String version,
            @NotNull @Valid WithdrawVersion request,
            @RestHeader("Idempotency-Key") @Size(max = 255) @Nullable String idempotencyKey) {
        AidVersion found = numbered.version(slug, version);
        return idempotency.once(
                idempotencyKey,
                "withdraw %s %d".formatted(slug, found.version()),
                request,
                () -> answer(slug, found.version(), request));
    }

    private Answer answer(String slug, int version, WithdrawVersion request) {
        Caller caller = identity.caller();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String role = caller.is(Role.AUTHOR) ? Role.AUTHOR : Role.ADMIN;
        Withdrawing done = offers.withdraw(
                slug,
                version,
                new Withdrawal.Grounds(request.reason(), request.words(), now),
                new Withdrawal.By(caller.organisation(), caller.account(), role));
        return switch (done) {
            case Withdrawing.Withdrawn(Withdrawal withdrawal) ->
                Answer.created(
                        "/api/v1/aids/%s/versions/%d/withdrawals".formatted(slug, version),
                        WithdrawalView.of(withdrawal));
            case Withdrawing.AlreadyWithdrawn(Withdrawal earlier) ->
                throw ProblemType.VERSION_ALREADY_WITHDRAWN.because(earlier.inWords());
            case Withdrawing.OwnedElsewhere _, Withdrawing.NoSuchAid _ -> throw ProblemType.AID_NOT_FOUND.because("");
            case Withdrawing.NoSuchVersion _ -> throw ProblemType.AID_VERSION_NOT_FOUND.because("");
        };
    }
}
