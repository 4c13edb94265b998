package org.equipoise.invitepages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.equipoise.account.AccountBook;
import org.equipoise.aid.AidText;
import org.equipoise.decision.Decision;
import org.equipoise.desk.Desk;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.invitation.Invitation;
import org.equipoise.invitation.Invitations;
import org.equipoise.language.Language;
import org.equipoise.language.Speech;
import org.equipoise.problem.ProblemType;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// Makes the patient's link. It stands on the answer and nowhere else: only its hash is kept.
@Path("/decisions/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class InvitingResource {

    private static final Duration VALIDITY = Duration.ofDays(30);
    private static final int PIECE = 4;

    private final Desk desk;
    private final Invitations invitations;
    private final AccountBook accounts;
    private final Identity identity;

    InvitingResource(Desk desk, Invitations invitations, AccountBook accounts, Identity identity) {
        this.desk = desk;
        this.invitations = invitations;
        this.accounts = accounts;
        this.identity = identity;
    }

    @POST
    @Path("/invitations")
    @RolesAllowed(Role.CLINICIAN)
    public InvitedPage invite(UUID id, @Context UriInfo uri) {
        Desk.Case found = open(id);
        Invitation invitation = invitations.invite(id, VALIDITY, false);
        String link = link(uri, invitation);
        Speech say = desk.say().withoutLinks();
        return new InvitedPage(
                say,
                "/decisions/" + id,
                found.text().title(),
                found.decision().patientReference(),
                link,
                say.words().time(invitation.expiresAt()),
                QrPicture.of(link));
    }

    @POST
    @Path("/letter")
    @RolesAllowed(Role.CLINICIAN)
    public LetterPage write(UUID id, @RestForm @Nullable String language, @Context UriInfo uri) {
        Desk.Case found = open(id);
        Decision decision = found.decision();
        Language theirs = Language.of(language == null ? "" : language).orElse(Language.ENGLISH);
        Invitation invitation = invitations.invite(id, VALIDITY, false);
        String link = link(uri, invitation);
        Speech say = Speech.in(theirs);
        AidText aid = found.version().aid().text(found.version().bestLanguage(theirs.tag()));
        String organisation = identity.caller().organisation();
        return new LetterPage(
                say,
                desk.say().withoutLinks(),
                "/decisions/" + id,
                accounts.nameOf(organisation).orElse(organisation),
                aid.title(),
                aid.question(),
                decision.patientReference(),
                say.words().time(decision.appointment()),
                pieces(link, invitation.token()),
                say.words().time(invitation.expiresAt()),
                QrPicture.of(link + "?language=" + theirs.tag()));
    }

    /// Nobody is invited to what is settled.
    private Desk.Case open(UUID id) {
        Desk.Case found = desk.get(id);
        if (!found.decision().status().takesAnswers()) {
            throw ProblemType.DECISION_CLOSED.because("");
        }
        return found;
    }

    private static String link(UriInfo uri, Invitation invitation) {
        return uri.getBaseUriBuilder()
                .path("invitations")
                .path(invitation.token())
                .build()
                .toString();
    }

    /// The address up to the token, part by part, then the token in fours.
    private static List<String> pieces(String link, String token) {
        List<String> pieces = new ArrayList<>(
                List.of(link.substring(0, link.length() - token.length()).split("(?<=[^/]/)(?=[^/])")));
        for (int i = 0; i < token.length(); i += PIECE) {
            pieces.add(token.substring(i, Math.min(i + PIECE, token.length())));
        }
        return pieces;
    }
}
