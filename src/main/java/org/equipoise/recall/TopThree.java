package org.equipoise.recall;

import java.util.List;
import java.util.Map;
import org.equipoise.aid.Aid;
import org.equipoise.decision.Answers;
import org.equipoise.problem.Objections;
import org.equipoise.values.Elicitation;

/// What weighs most for a patient, by the weights that their stored answers come to.
final class TopThree {

    private static final int MOST = 3;

    private TopThree() {}

    /// Up to three rows, the first weighing most; among equals the aid's order holds. Concerns of their own count, and
    /// are
    /// rows of no aid.
    static List<String> of(Aid aid, Answers answers) {
        return Elicitation.read(aid, answers.priorities(), answers.ownConcerns(), new Objections())
                .weights(aid)
                .shares()
                .entrySet()
                .stream()
                .filter(share -> share.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
