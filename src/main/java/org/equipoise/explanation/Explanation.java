package org.equipoise.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.equipoise.explanation.SentenceView.Kind;
import org.equipoise.wording.Sentences;

/// Says what was found. It names what matches and never what to choose; where the aid shows rows alone, it says nothing
/// that would put one option before another.
public final class Explanation {

    private Explanation() {}

    public static List<SentenceView> of(Findings findings, Sentences sentences) {
        List<SentenceView> said = new ArrayList<>();
        if (findings.matched()) {
            Sureness sureness = new Sureness(findings, sentences);
            said.addAll(new Fit(findings, sentences).said());
            said.addAll(sureness.said());
            said.addAll(sureness.change());
            said.addAll(dominated(findings, sentences));
        }
        said.addAll(new Gaps(findings, sentences).said());
        return said;
    }

    private static List<SentenceView> dominated(Findings findings, Sentences sentences) {
        return findings.options().stream()
                .flatMap(option -> option.dominatedBy().stream()
                        .map(each -> new SentenceView(
                                Kind.DOMINATED,
                                sentences.say("explanation.dominated", each.reason(), option.name()),
                                Stream.of(option.id(), each.by()).toList(),
                                each.betterIn())))
                .toList();
    }
}
