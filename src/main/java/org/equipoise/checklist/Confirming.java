package org.equipoise.checklist;

import java.util.List;
import org.equipoise.attestation.Attestation;
import org.equipoise.attestation.Withdrawal;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;

/// What came of asking to confirm an item.
public sealed interface Confirming {

    record Confirmed(Attestation attestation) implements Confirming {}

    /// Structure alone decides the item, or shows that it is not met, or it is not asked of this aid.
    record NotToConfirm(String why) implements Confirming {}

    /// @param member of the request
    record Incomplete(String member, String why) implements Confirming {}

    /// Refused where nothing was confirmed.
    static Attestation done(Confirming outcome) {
        return switch (outcome) {
            case Confirmed(var attestation) -> attestation;
            case NotToConfirm(String why) -> throw ProblemType.ITEM_NOT_TO_CONFIRM.because(why);
            case Incomplete(String member, String why) ->
                throw ProblemType.INVALID_REQUEST.because("", List.of(new Violation("/" + member, why)));
        };
    }

    /// Refused where nothing was taken back.
    static Attestation takenBack(Withdrawal outcome) {
        return switch (outcome) {
            case Withdrawal.Withdrawn(var attestation) -> attestation;
            case Withdrawal.WithdrawnBefore _ -> throw ProblemType.CONFIRMATION_WITHDRAWN.because("");
            case Withdrawal.NoSuchConfirmation _ -> throw ProblemType.CONFIRMATION_NOT_FOUND.because("");
        };
    }
}
