package org.equipoise.decision;

import java.time.LocalDate;
import java.util.List;
import org.equipoise.catalogue.Withdrawal;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;

/// What came of opening a decision.
public sealed interface Opening {

    record Opened(Decision decision) implements Opening {}

    record NoSuchAid() implements Opening {}

    /// No version of the aid is offered to the organisation any more.
    record Withdrawn(Withdrawal withdrawal) implements Opening {}

    /// @param ended the day from which no new decision is begun with the aid
    record EvidenceTooOld(LocalDate searched, LocalDate ended) implements Opening {}

    /// The decision; refused where there is none.
    default Decision orRefuse() {
        return switch (this) {
            case Opened(Decision decision) -> decision;
            case NoSuchAid _ ->
                throw ProblemType.AID_NOT_FOUND.because(
                        "", List.of(new Violation("/aid", "No published aid has this name.")));
            case Withdrawn(Withdrawal withdrawal) -> throw ProblemType.AID_WITHDRAWN.because(withdrawal.inWords());
            case EvidenceTooOld(LocalDate searched, LocalDate ended) ->
                throw ProblemType.EVIDENCE_TOO_OLD.because(
                        "Studies were last looked for on %s; from %s on, no new decision is begun with it."
                                .formatted(searched, ended));
        };
    }
}
