package org.equipoise.criteria;

import java.util.List;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Cell;

/// What the aid asks the reader, and what it gives them to take along.
final class PathRules {

    private PathRules() {}

    static Outcome valuesAsked(Subject subject, With with) {
        Tally tally = new Tally();
        List<String> asked = subject.aid().valuesQuestions().stream()
                .map(Aid.ValuesQuestion::attribute)
                .toList();
        for (int row = 0; row < subject.aid().attributes().size(); row++) {
            Attribute attribute = subject.aid().attributes().get(row);
            if (isWeighed(attribute)) {
                int at = asked.indexOf(attribute.id());
                tally.check(
                        at >= 0,
                        Place.structure(at >= 0 ? "/valuesQuestions/" + at : "/attributes/" + row),
                        "No values question asks how much the row '%s' matters.".formatted(attribute.id()));
            }
        }
        return tally.check(
                        !asked.isEmpty(),
                        Place.structure("/valuesQuestions"),
                        "No values question asks what matters.")
                .outcome();
    }

    /// A row in which something that counts is known. Rows of words and rows of nothing known are not weighed.
    private static boolean isWeighed(Attribute attribute) {
        return attribute.cells().values().stream()
                .anyMatch(cell -> !(cell instanceof Cell.Words || cell instanceof Cell.Unknown));
    }

    /// Learn, weigh, check, decide. The service leads through them and lets nothing end by itself; the aid brings what
    /// stands in the first three.
    static Outcome wholePath(Subject subject, With with) {
        Aid aid = subject.aid();
        return new Tally()
                .check(!aid.attributes().isEmpty(), Place.structure("/attributes"), "There is nothing to learn.")
                .check(
                        !aid.valuesQuestions().isEmpty(),
                        Place.structure("/valuesQuestions"),
                        "There is nothing to weigh: no values question.")
                .check(
                        !aid.knowledge().isEmpty(),
                        Place.structure("/knowledge"),
                        "There is nothing to check oneself by: no knowledge question.")
                .outcome();
    }

    static Outcome questionsToTakeAlong(Subject subject, With with) {
        int questions = subject.aid().questionsToAsk().size();
        return new Tally()
                .check(
                        questions >= with.number("at-least"),
                        Place.structure("/questionsToAsk"),
                        "There are %d questions to ask; it takes %d.".formatted(questions, (int) with.number("at-least")))
                .outcome();
    }
}
