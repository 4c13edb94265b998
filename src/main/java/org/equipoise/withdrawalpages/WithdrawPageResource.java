package org.equipoise.withdrawalpages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.Offers;
import org.equipoise.catalogue.Withdrawal;
import org.equipoise.catalogue.Withdrawing;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Caller;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.language.ReaderLanguage;
import org.equipoise.language.Speech;
import org.equipoise.problem.ProblemType;
import org.equipoise.upkeep.Numbered;

/// A version is withdrawn in two steps, as nothing takes it back. Then whom it touches is shown.
@Path("/withdrawals/{slug}/{version}")
@Produces(MediaType.TEXT_HTML)
class WithdrawPageResource {

    private static final int REFUSED = 422;

    private final Offers offers;
    private final Numbered numbered;
    private final Withdrawals withdrawals;
    private final Identity identity;
    private final ReaderLanguage reader;
    private final Clock clock;

    WithdrawPageResource(
            Offers offers,
            Numbered numbered,
            Withdrawals withdrawals,
            Identity identity,
            ReaderLanguage reader,
            Clock clock) {
        this.offers = offers;
        this.numbered = numbered;
        this.withdrawals = withdrawals;
        this.identity = identity;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.AUTHOR, Role.ADMIN})
    public WithdrawPage ask(String slug, String version) {
        Speech say = reader.speakAny();
        return withdrawals.page(
                say,
                numbered.version(slug, version),
                WithdrawPage.Asked.NOTHING,
                Typed.NOTHING,
                new Mistakes(say.words()));
    }

    /// The first time, what was typed is shown once more; the second time, it is done.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.AUTHOR, Role.ADMIN})
    public Response withdraw(String slug, String version, MultivaluedMap<String, String> form) {
        AidVersion found = numbered.version(slug, version);
        Typed typed = Typed.of(form);
        Speech say = reader.speakAny().withoutLinks();
        Mistakes mistakes = new Mistakes(say.words());
        WithdrawalForm fields = new WithdrawalForm(say.words());
        Optional<WithdrawalForm.Read> read = fields.read(typed, mistakes);
        if (read.isEmpty() || typed.pressed("change")) {
            return Response.status(read.isEmpty() ? REFUSED : Response.Status.OK.getStatusCode())
                    .entity(withdrawals.page(say, found, WithdrawPage.Asked.NOTHING, typed, mistakes))
                    .build();
        }
        if (!typed.pressed("confirm")) {
            var asked = new WithdrawPage.Asked(
                    WithdrawalForm.code(read.get().reason()),
                    fields.inWords(read.get().reason()),
                    read.get().words(),
                    say.words().day(LocalDate.now(clock)));
            return Response.ok(withdrawals.page(say, found, asked, typed, mistakes))
                    .build();
        }
        done(slug, found.version(), read.get());
        return Response.seeOther(URI.create("/recall/%s/%d".formatted(slug, found.version())))
                .build();
    }

    private void done(String slug, int version, WithdrawalForm.Read read) {
        Caller caller = identity.caller();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Withdrawing done = offers.withdraw(
                slug,
                version,
                new Withdrawal.Grounds(read.reason(), read.words(), now),
                new Withdrawal.By(
                        caller.organisation(), caller.account(), caller.is(Role.AUTHOR) ? Role.AUTHOR : Role.ADMIN));
        switch (done) {
            case Withdrawing.Withdrawn _ -> {}
            case Withdrawing.AlreadyWithdrawn(Withdrawal earlier) ->
                throw ProblemType.VERSION_ALREADY_WITHDRAWN.because(earlier.inWords());
            case Withdrawing.OwnedElsewhere _, Withdrawing.NoSuchAid _ -> throw ProblemType.AID_NOT_FOUND.because("");
            case Withdrawing.NoSuchVersion _ -> throw ProblemType.AID_VERSION_NOT_FOUND.because("");
        }
    }
}
