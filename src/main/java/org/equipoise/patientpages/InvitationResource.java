package org.equipoise.patientpages;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.equipoise.account.AccountBook;
import org.equipoise.invitation.Invitations;
import org.equipoise.invitation.Opening;
import org.equipoise.language.ReaderLanguage;
import org.equipoise.language.Speech;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Refusal;
import org.jboss.resteasy.reactive.RestCookie;
import org.jspecify.annotations.Nullable;

/// The patient's way in. The link is left at once, so that it stays neither in the address bar nor among the pages
/// that were visited; what it is worth travels in a cookie for the few minutes until the patient begins.
@Path("/")
@Produces(MediaType.TEXT_HTML)
class InvitationResource {

    private static final String COOKIE = "equipoise-invitation";
    private static final String PAGE = "/invitation";
    private static final int MINUTES_TO_BEGIN = 30;

    private final Invitations invitations;
    private final AccountBook accounts;
    private final ReaderLanguage reader;

    InvitationResource(Invitations invitations, AccountBook accounts, ReaderLanguage reader) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.reader = reader;
    }

    @GET
    @Path("invitations/{token}")
    @PermitAll
    public Response leaveTheLink(String token, RoutingContext request) {
        // A link may say in which language to go on.
        reader.keptPreference();
        return Response.seeOther(URI.create(PAGE))
                .cookie(cookie(token, MINUTES_TO_BEGIN * 60, request))
                .build();
    }

    @GET
    @Path("invitation")
    @PermitAll
    public InvitationPage welcome(@RestCookie(COOKIE) @Nullable String token) {
        if (token == null) {
            throw ProblemType.INVITATION_NOT_VALID.because("Open the link of your invitation again.");
        }
        return switch (invitations.look(token)) {
            case Opening.Waiting(String organisation, Instant expiresAt) -> {
                Speech say = reader.speakAny();
                yield new InvitationPage(
                        say,
                        accounts.nameOf(organisation).orElse(organisation),
                        say.words().time(expiresAt));
            }
            case Opening other -> throw refusal(other);
        };
    }

    @POST
    @Path("invitation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response begin(@RestCookie(COOKIE) @Nullable String token, RoutingContext request) {
        return switch (invitations.open(
                token == null ? "" : token, request.request().isSSL())) {
            case Opening.Opened opened ->
                Response.seeOther(URI.create("/my/path"))
                        .cookie(opened.cookie(), cookie("", 0, request))
                        .build();
            case Opening other -> throw refusal(other);
        };
    }

    private static Refusal refusal(Opening opening) {
        ProblemType type = switch (opening) {
            case Opening.Expired _ -> ProblemType.INVITATION_EXPIRED;
            case Opening.Used _ -> ProblemType.INVITATION_USED;
            case Opening.NotValid _, Opening.Opened _, Opening.Waiting _ -> ProblemType.INVITATION_NOT_VALID;
        };
        return type.because("");
    }

    /// Sent along when the link is followed from a mail program, which strict cookies are not.
    private static NewCookie cookie(String token, int seconds, RoutingContext request) {
        return new NewCookie.Builder(COOKIE)
                .value(token)
                .path(PAGE)
                .httpOnly(true)
                .secure(request.request().isSSL())
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(seconds)
                .build();
    }
}
