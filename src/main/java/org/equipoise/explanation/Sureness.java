package org.equipoise.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.equipoise.evidence.Denominator;
import org.equipoise.evidence.NaturalFrequency;
import org.equipoise.explanation.Findings.Cell;
import org.equipoise.explanation.Findings.Change;
import org.equipoise.explanation.Findings.Option;
import org.equipoise.explanation.SentenceView.Kind;
import org.equipoise.wording.Sentences;

/// How sure it is which option matches most closely, and what would change it.
final class Sureness {

    private static final int HUNDRED = 100;

    private final Findings findings;
    private final Sentences sentences;

    Sureness(Findings findings, Sentences sentences) {
        this.findings = findings;
        this.sentences = sentences;
    }

    List<SentenceView> said() {
        List<SentenceView> said = new ArrayList<>();
        List<Option> options = findings.leader().map(List::of).orElseGet(findings::options);
        if (findings.leader().isEmpty()) {
            said.add(sureness(sentences.say("explanation.too-close"), options));
        }
        String tries = sentences.say("explanation.tries", sentences.count(findings.draws()));
        String ahead = options.stream().map(this::ahead).collect(Collectors.joining(" "));
        said.add(sureness(tries + " " + ahead, options));
        if (hasFixedNumbers()) {
            said.add(sureness(sentences.say("explanation.fixed"), List.of()));
        }
        return said;
    }

    private static SentenceView sureness(String text, List<Option> options) {
        return new SentenceView(
                Kind.SURENESS, text, options.stream().map(Option::id).toList(), List.of());
    }

    List<SentenceView> change() {
        return findings.leader().stream()
                .map(leader -> findings.changes().stream()
                        .min(Comparator.comparingDouble(change -> Math.abs(change.at() - change.weight())))
                        .map(this::smallest)
                        .orElseGet(() -> new SentenceView(
                                Kind.CHANGE,
                                sentences.say("explanation.change.none", leader.name()),
                                List.of(leader.id()),
                                List.of())))
                .toList();
    }

    private SentenceView smallest(Change change) {
        return new SentenceView(
                Kind.CHANGE,
                sentences.say(
                        change.at() < change.weight() ? "explanation.change.less" : "explanation.change.more",
                        findings.matters(change.row()),
                        parts(change.weight()),
                        parts(change.at()),
                        findings.name(change.closest())),
                List.of(change.closest()),
                List.of(change.row()));
    }

    private String parts(double weight) {
        return sentences.number(Math.round(HUNDRED * 10 * weight) / 10.0);
    }

    private String ahead(Option option) {
        NaturalFrequency tries = NaturalFrequency.of(option.closestIn(), Denominator.HUNDRED);
        return switch (tries.nearness()) {
            case NOBODY -> sentences.say("explanation.ahead.never", option.name());
            case EVERYBODY -> sentences.say("explanation.ahead.always", option.name());
            default ->
                sentences.say("explanation.ahead", option.name(), sentences.people(tries), sentences.count(HUNDRED));
        };
    }

    /// What is drawn as it stands makes the shares look surer than they are.
    private boolean hasFixedNumbers() {
        return findings.rows().stream()
                .filter(row -> row.weight() > 0)
                .flatMap(row -> row.cells().stream())
                .anyMatch(Cell::fixed);
    }
}
