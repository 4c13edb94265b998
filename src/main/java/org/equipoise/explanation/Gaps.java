package org.equipoise.explanation;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.explanation.Findings.Row;
import org.equipoise.explanation.SentenceView.Kind;
import org.equipoise.wording.Sentences;

/// What is not known: of the options in what matters, and of what matters.
final class Gaps {

    private final Findings findings;
    private final Sentences sentences;

    Gaps(Findings findings, Sentences sentences) {
        this.findings = findings;
        this.sentences = sentences;
    }

    List<SentenceView> said() {
        List<SentenceView> said = new ArrayList<>();
        for (Row row : findings.rows()) {
            List<String> unknown = row.unknown();
            if (row.weight() > 0 && !unknown.isEmpty()) {
                said.add(new SentenceView(Kind.UNKNOWN, unknown(row, unknown), unknown, List.of(row.id())));
            }
        }
        findings.rows().stream()
                .filter(Row::unsure)
                .map(row -> new SentenceView(Kind.UNKNOWN, unsure(row), List.of(), List.of(row.id())))
                .forEach(said::add);
        return said;
    }

    private String unknown(Row row, List<String> options) {
        String counts = findings.matched() ? " " + sentences.say("explanation.unknown.counts") : "";
        if (row.own()) {
            return sentences.say("explanation.unknown.own", row.matters()) + counts;
        }
        return options.size() == findings.options().size()
                ? sentences.say("explanation.unknown.all", row.matters()) + counts
                : sentences.say("explanation.unknown", row.matters(), sentences.quoted(names(options))) + counts;
    }

    private List<String> names(List<String> options) {
        return options.stream().map(findings::name).toList();
    }

    private String unsure(Row row) {
        String counts = findings.matched() ? " " + sentences.say("explanation.unsure.counts") : "";
        return sentences.say("explanation.unsure", row.matters()) + counts;
    }
}
