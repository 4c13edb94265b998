package org.equipoise.intake;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.aid.AidContent;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;

/// Sound content on its way to be published: an adaptation waits for the version that it adapts.
public class Queue {

    private final AdaptationRule adaptations;
    private final Ledger ledger;
    private final List<Waiting> waiting = new ArrayList<>();

    private record Waiting(String name, AidContent content, ContentFile structure, Runnable publish) {}

    public Queue(AdaptationRule adaptations, Ledger ledger) {
        this.adaptations = adaptations;
        this.ledger = ledger;
    }

    /// Publishes it, and whatever waited for it, as soon as that can be.
    public void add(String name, AidContent content, ContentFile structure, Runnable publish) {
        waiting.add(new Waiting(name, content, structure, publish));
        look();
    }

    /// Publishes whatever has what it waited for by now.
    public void look() {
        List<Waiting> ready = List.of();
        do {
            waiting.removeAll(ready);
            ready = waiting.stream()
                    .filter(each -> adaptations.canBeChecked(each.content()))
                    .toList();
            ready.forEach(this::take);
        } while (!ready.isEmpty());
    }

    private void take(Waiting each) {
        List<Finding> findings = adaptations.findings(each.content(), each.structure());
        if (findings.isEmpty()) {
            each.publish().run();
        } else {
            ledger.refuse(each.name(), findings);
        }
    }

    /// Nothing more is coming.
    public void close() {
        waiting.forEach(each -> ledger.refuse(each.name(), adaptations.findings(each.content(), each.structure())));
        waiting.clear();
    }
}
