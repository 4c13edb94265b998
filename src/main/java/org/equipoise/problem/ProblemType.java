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
    FOUR_EYES(
            403,
            "This needs somebody else",
            "Whoever wrote a part of a draft neither reviews nor publishes it. Another author of your organisation can."),
    NOT_FOUND(404, "There is nothing here", "The address is mistyped or out of date."),
    AID_NOT_FOUND(
            404,
            "There is no such decision aid",
            "No published decision aid has this name. The list of aids names all."),
    AID_VERSION_NOT_FOUND(
            404, "There is no such version of the decision aid", "The aid exists; its history lists its versions."),
    AID_NOT_ADAPTED(
            404, "This aid is no adaptation", "It was not made from another aid, so there is nothing upstream of it."),
    CHECKLIST_NOT_FOUND(
            404, "There is no such checklist", "No checklist has this name. The list of checklists names all."),
    CHECKLIST_ITEM_NOT_FOUND(
            404, "There is no such item in the checklist", "The checklist exists; it lists its items with their ids."),
    CONFIRMATION_NOT_FOUND(
            404,
            "There is no such confirmation",
            "Your organisation has confirmed nothing of this id for this item and this version."),
    MEDIUM_NOT_FOUND(
            404,
            "There is no such file",
            "This version of the decision aid has no file of this name among its media. The version names those that it has."),
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
    DRAFT_NOT_FOUND(404, "There is no such draft", "No draft of your organisation has this id."),
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
    ITEM_NOT_TO_CONFIRM(
            409,
            "This item cannot be confirmed",
            "Nobody's word is asked for here: the content itself decides the item or shows that it is not met, or the item is not asked of this aid. Nothing was stored."),
    CONFIRMATION_WITHDRAWN(
            409,
            "This confirmation was withdrawn before",
            "A confirmation is taken back once. The item can be confirmed anew."),
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
    DRAFT_ALREADY_OPEN(
            409,
            "There is an open draft of this aid",
            "An organisation works on an aid in one draft at a time, so that nobody's work is lost. Go on with that one, or throw it away first."),
    AID_NAME_TAKEN(
            409,
            "This name of an aid is taken",
            "An aid of this name is published: by this installation, by another organisation, or by your own. Your own aids are changed by a draft from their newest version; for everything else, choose a different name."),
    DRAFT_NOT_OPEN(
            409,
            "The draft is no longer open",
            "It was published or thrown away, and stays as it is. Begin a new draft from the published version."),
    DRAFT_NOT_CHECKED(
            409,
            "The draft is not checked",
            "A draft is handed in after a check without findings. Every edit needs a new check."),
    DRAFT_NOT_IN_REVIEW(
            409, "The draft is not in review", "It was not handed in yet, or it was edited or sent back since then."),
    DRAFT_NOT_APPROVED(
            409,
            "Nobody has approved the draft as it stands",
            "Another author has to approve it exactly as it is now. An edit takes an approval away."),
    DRAFT_UNCONFIRMED(
            409,
            "The draft is not confirmed yet",
            "Your organisation, or this installation, wants items of a checklist confirmed before an aid is published. Confirm them of exactly this draft: who looked, in which role, when, and where that is written down."),
    DRAFT_OUT_OF_DATE(
            409,
            "A newer version was published meanwhile",
            "This draft was begun from an older version and would undo what the newer one changed. Begin a new draft from the newest version."),
    DRAFT_WITHOUT_CHANGES(409, "The draft changes nothing", "The newest published version says the same already."),
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
    RANGE_NOT_SATISFIABLE(
            416,
            "The file ends before that",
            "The Range header asks for a part of the file that it does not have. The Content-Range header says how long it is."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "The idempotency key was used for something else",
            "A key stands for one request. Send the very same body again, or choose a new key."),
    SUMMARY_WITHOUT_DECISION(
            422,
            "The summary does not say what was decided",
            "A summary is recorded with an option that was chosen, or with the words that the decision was deferred."),
    ARCHIVE_REFUSED(
            422,
            "The archive cannot be taken over",
            "The file is no whole archive of an aid, or something in it is not what its manifest says. The detail names the part. Export it again, and send it as it is. Nothing was stored."),
    DRAFT_WITH_FINDINGS(
            422,
            "The draft has findings",
            "Each entry of errors names a place in the draft's content and what is wrong there. Mend them, then have the draft checked again."),
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
