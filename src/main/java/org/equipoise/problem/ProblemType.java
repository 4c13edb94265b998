package org.equipoise.problem;

import java.util.List;
import java.util.Locale;

/// Every way a request is refused: status, title, and what to make of it.
public enum ProblemType {
    INVALID_REQUEST(
            400,
            "The request is not valid",
            "What was sent is readable but does not fit the contract. Each entry of errors points at one place in the body and says what is wanted there. Nothing was stored."),
    MALFORMED_JSON(
            400,
            "The body is not well-formed JSON",
            "The body could not be read: it breaks off, names a member twice, goes on after its end, or is not JSON. Nothing was stored."),
    FORM_OUT_OF_DATE(
            400,
            "The form was open for too long",
            "The form could not be matched with your browser: it was open for very long, or your browser keeps no cookies. Nothing was stored. Go back, load the page again and send the form once more."),
    NOT_SIGNED_IN(
            401,
            "You are not signed in",
            "This needs a sign-in, and none was sent or the one that was sent does not hold. Staff sign in with their username and password, patients with their invitation."),
    NOT_ALLOWED(
            403,
            "You may not do this",
            "You are signed in, but this is not for your role. Somebody who administers your organisation's accounts can tell you who may do it."),
    NOT_FOUND(404, "There is nothing here", "The address is mistyped or out of date."),
    AID_NOT_FOUND(
            404,
            "There is no such decision aid",
            "No published decision aid has this name. The list of aids names all."),
    AID_VERSION_NOT_FOUND(
            404, "There is no such version of the decision aid", "The aid exists; its history lists its versions."),
    RISK_MODEL_NOT_FOUND(
            404,
            "There is no such risk model",
            "No risk model of this name is loaded. The list of risk models names all. A model that does not reproduce its own published examples is not loaded."),
    DECISION_NOT_FOUND(
            404,
            "There is no such decision",
            "No decision has this id, or it is not yours to see; from outside the two look alike on purpose."),
    ACCOUNT_NOT_FOUND(404, "There is no such account", "No account of your organisation has this id."),
    SUMMARY_NOT_FOUND(
            404, "There is no summary yet", "Nobody has begun a summary of this decision. It can be begun now."),
    NOTHING_SEEN_YET(
            404,
            "No comparison has been looked at yet",
            "What was seen is stored when it is seen. Nobody has looked at this decision's comparison so far."),
    INVITATION_NOT_VALID(
            404,
            "This invitation is not known",
            "The link is mistyped or was cut off. Use the whole link, or ask your care team for a new one."),
    METHOD_NOT_ALLOWED(405, "This cannot be done here", "The address exists. The Allow header lists what can be done."),
    NOT_ACCEPTABLE(
            406,
            "There is no answer in the form you ask for",
            "The Accept header names no media type in which this can be answered. The contract lists those that can."),
    USERNAME_TAKEN(409, "This username is taken", "Another account has this username. Choose a different one."),
    OWN_ACCOUNT(
            409,
            "This is your own account",
            "Nobody can disable the account that they are signed in with. Another administrator can."),
    DECISION_CLOSED(409, "The decision is closed", "A closed decision can be read and no longer changed."),
    VERSION_ALREADY_WITHDRAWN(
            409,
            "This version is already withdrawn",
            "A version is withdrawn once, and a withdrawal is never changed. What is put right is published as a new version."),
    EVIDENCE_TOO_OLD(
            409,
            "The evidence of this decision aid is too old",
            "The studies behind this decision aid were last looked for so long ago that no new decision is begun with it. Decisions that are open go on. Whoever wrote it can search again and publish a new version."),
    SUMMARY_NOT_RECORDED(
            409,
            "The summary is not recorded yet",
            "A summary is recorded by the clinician first; then it can be confirmed or amended."),
    SUMMARY_ALREADY_RECORDED(
            409, "The summary is already recorded", "A recorded summary is never overwritten. It can be amended."),
    SUMMARY_ALREADY_CONFIRMED(
            409, "The summary is already confirmed", "The patient has confirmed this summary. It can be amended."),
    AID_WITHDRAWN(
            410,
            "This decision aid was withdrawn",
            "It is no longer offered, and no new decision is begun with it. Decisions that are open go on, and its versions can still be read by their numbers. Talk to your care team if you have used it."),
    INVITATION_EXPIRED(
            410, "This invitation has run out", "Ask your care team for a new one. What you entered is kept."),
    INVITATION_USED(
            410,
            "This invitation can no longer be used",
            "It was withdrawn, or it could be opened once and was. If you opened it yourself, go on in the same browser; otherwise tell your care team and ask for a new one."),
    STALE_EDIT(
            412,
            "Someone changed this while you were editing it",
            "Your change was not stored, and nothing of theirs was lost. Read the newest state, make your change to it, and send it with its ETag."),
    TOO_LARGE(413, "The body is too large", "The contract states the limit. Nothing was stored."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "This cannot be read in the form it was sent",
            "The Content-Type header names a media type that is not read here. JSON is sent as application/json."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "The idempotency key was used for something else",
            "A key stands for one request. Send the very same body again, or choose a new key."),
    SUMMARY_WITHOUT_DECISION(
            422,
            "The summary does not say what was decided",
            "A summary is recorded with an option that was chosen, or with the words that the decision was deferred."),
    PRECONDITION_REQUIRED(
            428,
            "Say which state you are changing",
            "A change needs an If-Match header with the ETag of the state that it starts from, so that nobody's work is lost."),
    TOO_MANY_ATTEMPTS(
            429,
            "There were too many failed attempts to sign in",
            "The Retry-After header says after how many seconds another attempt is heard."),
    UNEXPECTED(
            500,
            "Something went wrong on our side",
            "It was noted, without anything of what you sent. Try again; if it happens again, say so with the reference given."),
    BUSY(
            503,
            "The service is too busy at the moment",
            "Nothing was stored. The Retry-After header says after how many seconds to try again.");

    private final int status;
    private final String title;
    private final String meaning;

    ProblemType(int status, String title, String meaning) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /// What it means and what to do next, in plain words.
    public String meaning() {
        return meaning;
    }

    public String uri() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Refusal because(String detail) {
        return because(detail, List.of());
    }

    public Refusal because(String detail, List<Violation> violations) {
        return new Refusal(this, detail, violations);
    }
}
