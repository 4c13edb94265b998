package org.equipoise.problem;

import java.util.List;
import java.util.Locale;

/// Every way a request is refused: status and title; what to make of it stands in `problems_en.properties`.
public enum ProblemType {
    INVALID_REQUEST(400, "The request is not valid"),
    MALFORMED_JSON(400, "The body is not well-formed JSON"),
    FORM_OUT_OF_DATE(400, "The form was open for too long"),
    NOT_SIGNED_IN(401, "You are not signed in"),
    NOT_ALLOWED(403, "You may not do this"),
    FOUR_EYES(403, "This needs somebody else"),
    NOT_FOUND(404, "There is nothing here"),
    AID_NOT_FOUND(404, "There is no such decision aid"),
    AID_VERSION_NOT_FOUND(404, "There is no such version of the decision aid"),
    AID_NOT_ADAPTED(404, "This aid is no adaptation"),
    CHECKLIST_NOT_FOUND(404, "There is no such checklist"),
    CHECKLIST_ITEM_NOT_FOUND(404, "There is no such item in the checklist"),
    CONFIRMATION_NOT_FOUND(404, "There is no such confirmation"),
    MEDIUM_NOT_FOUND(404, "There is no such file"),
    RISK_MODEL_NOT_FOUND(404, "There is no such risk model"),
    DECISION_NOT_FOUND(404, "There is no such decision"),
    ACCOUNT_NOT_FOUND(404, "There is no such account"),
    SUMMARY_NOT_FOUND(404, "There is no summary yet"),
    NOTHING_SEEN_YET(404, "No comparison has been looked at yet"),
    INVITATION_NOT_VALID(404, "This invitation is not known"),
    DRAFT_NOT_FOUND(404, "There is no such draft"),
    METHOD_NOT_ALLOWED(405, "This cannot be done here"),
    NOT_ACCEPTABLE(406, "There is no answer in the form you ask for"),
    USERNAME_TAKEN(409, "This username is taken"),
    OWN_ACCOUNT(409, "This is your own account"),
    DECISION_CLOSED(409, "The decision is closed"),
    ITEM_NOT_TO_CONFIRM(409, "This item cannot be confirmed"),
    CONFIRMATION_WITHDRAWN(409, "This confirmation was withdrawn before"),
    VERSION_ALREADY_WITHDRAWN(409, "This version is already withdrawn"),
    EVIDENCE_TOO_OLD(409, "The evidence of this decision aid is too old"),
    SUMMARY_NOT_RECORDED(409, "The summary is not recorded yet"),
    SUMMARY_ALREADY_RECORDED(409, "The summary is already recorded"),
    SUMMARY_ALREADY_CONFIRMED(409, "The summary is already confirmed"),
    DRAFT_ALREADY_OPEN(409, "There is an open draft of this aid"),
    AID_NAME_TAKEN(409, "This name of an aid is taken"),
    DRAFT_NOT_OPEN(409, "The draft is no longer open"),
    DRAFT_NOT_CHECKED(409, "The draft is not checked"),
    DRAFT_NOT_IN_REVIEW(409, "The draft is not in review"),
    DRAFT_NOT_APPROVED(409, "Nobody has approved the draft as it stands"),
    DRAFT_UNCONFIRMED(409, "The draft is not confirmed yet"),
    DRAFT_OUT_OF_DATE(409, "A newer version was published meanwhile"),
    DRAFT_WITHOUT_CHANGES(409, "The draft changes nothing"),
    AID_WITHDRAWN(410, "This decision aid was withdrawn"),
    INVITATION_EXPIRED(410, "This invitation has run out"),
    INVITATION_USED(410, "This invitation can no longer be used"),
    STALE_EDIT(412, "Someone changed this while you were editing it"),
    TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "This cannot be read in the form it was sent"),
    RANGE_NOT_SATISFIABLE(416, "The file ends before that"),
    IDEMPOTENCY_KEY_REUSED(422, "The idempotency key was used for something else"),
    SUMMARY_WITHOUT_DECISION(422, "The summary does not say what was decided"),
    ARCHIVE_REFUSED(422, "The archive cannot be taken over"),
    DRAFT_WITH_FINDINGS(422, "The draft has findings"),
    PRECONDITION_REQUIRED(428, "Say which state you are changing"),
    TOO_MANY_ATTEMPTS(429, "There were too many failed attempts to sign in"),
    UNEXPECTED(500, "Something went wrong on our side"),
    BUSY(503, "The service is too busy at the moment");

    private final int status;
    private final String title;
    private final String meaning;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
        this.meaning = Meanings.of(slug());
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
        return "/problems/" + slug();
    }

    private String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Refusal because(String detail) {
        return because(detail, List.of());
    }

    public Refusal because(String detail, List<Violation> violations) {
        return new Refusal(this, detail, violations);
    }
}
