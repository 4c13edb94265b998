package org.equipoise.publishing;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.aid.AidContent;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;

/// Sound content on its way to be published: an adaptation waits for the version that it adapts.
class Queue {

    private final AdaptationRule adaptations;
    private final Ledger ledger;
    private final List<Waiting> waiting = new ArrayList<>();

    private record Waiting(String name, AidContent content, ContentFile structure, Runnable publish) {}

    Queue(AdaptationRule adaptations, Ledger ledger) {
        this.adaptations = adaptations;
        this.ledger = ledger;
    }

    /// Publishes it, and whatever waited for it, as soon as that can be.
    void add(String name, AidContent content, ContentFile structure, Runnable publish) {
        waiting.add(new Waiting(name, content, structure, publish));
        List<Waiting> ready;
        do {
            ready = waiting.stream()
                    .filter(each -> adaptations.canBeChecked(each.content()))
                    .toList();
            ready.forEach(this::take);
            waiting.removeAll(ready);
        } while (!ready.isEmpty() && !waiting.isEmpty());
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
    void close() {
        waiting.forEach(each -> ledger.refuse(each.name(), adaptations.findings(each.content(), each.structure())));
        waiting.clear();
    }
}
