package org.equipoise.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.aid.Aid;
import org.equipoise.attestation.Attestation;
import org.equipoise.criteria.Outcome;
import org.equipoise.criteria.Rules;
import org.equipoise.criteria.Subject;
import org.equipoise.criteria.With;

/// A checklist, run on one state of an aid.
public record Assessment(Checklist list, List<Found> items) {

    public enum Verdict {
        MET,
        NOT_MET,
        NEEDS_A_PERSON,
        NOT_APPLICABLE
    }

    /// What was found of one item. Nothing but structure turns an item green alone.
    ///
    /// @param confirmations of this item, those that were withdrawn among them
    public record Found(Checklist.Item item, Outcome outcome, List<Attestation> confirmations) {

        public Verdict verdict() {
            return switch (outcome) {
                case Outcome.NotApplicable _ -> Verdict.NOT_APPLICABLE;
                case Outcome.NotMet _ -> Verdict.NOT_MET;
                case Outcome.Met _ ->
                    item.level() == Checklist.Level.STRUCTURE || isConfirmed() ? Verdict.MET : Verdict.NEEDS_A_PERSON;
                case Outcome.Undecided _ -> isConfirmed() ? Verdict.MET : Verdict.NEEDS_A_PERSON;
            };
        }

        /// Whether a person's word counts here: where structure alone does not decide.
        public boolean wantsAPerson() {
            return item.confirm() != null
                    && switch (outcome) {
                        case Outcome.Met _ -> item.level() != Checklist.Level.STRUCTURE;
                        case Outcome.Undecided _ -> true;
                        case Outcome.NotMet _, Outcome.NotApplicable _ -> false;
                    };
        }

        public boolean isConfirmed() {
            return confirmations.stream().anyMatch(Attestation::holds);
        }
    }

    static Assessment of(Checklist list, Subject subject, List<Attestation> attestations) {
        return of(list, judge(list, subject), attestations);
    }

    /// @param outcomes one for each item, in their order
    static Assessment of(Checklist list, List<Outcome> outcomes, List<Attestation> attestations) {
        List<Found> found = new ArrayList<>();
        for (Checklist.Item item : list.items()) {
            found.add(new Found(
                    item,
                    outcomes.get(found.size()),
                    attestations.stream()
                            .filter(each -> each.checklist().equals(list.id())
                                    && each.item().equals(item.id()))
                            .toList()));
        }
        return new Assessment(list, List.copyOf(found));
    }

    /// What the structure shows of each item, in their order.
    static List<Outcome> judge(Checklist list, Subject subject) {
        return list.items().stream().map(item -> judge(item, subject)).toList();
    }

    /// What the structure shows of one item.
    static Outcome judge(Checklist.Item item, Subject subject) {
        return item.tests() && subject.aid().kind() != Aid.Kind.TEST
                ? new Outcome.NotApplicable("This aid is not about a test.")
                : Rules.named(item.rule()).orElseThrow().rule().judge(subject, new With(item.with()));
    }

    public Optional<Found> find(String item) {
        return items.stream().filter(each -> each.item().id().equals(item)).findFirst();
    }

    public long count(Verdict verdict) {
        return items.stream().filter(each -> each.verdict() == verdict).count();
    }
}
