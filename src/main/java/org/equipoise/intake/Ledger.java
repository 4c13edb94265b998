package org.equipoise.intake;

import io.quarkus.logging.Log;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.contentfile.Finding;

/// What has become of the content folders at this start.
public class Ledger {

    private final Map<String, Integer> published = new TreeMap<>();
    private final Map<String, String> notOffered = new TreeMap<>();
    private final Map<String, List<Finding>> refused = new TreeMap<>();

    /// Now, or before already.
    public void publish(String slug, int version) {
        published.merge(slug, version, Math::max);
    }

    public void refuse(String name, List<Finding> findings) {
        refused.put(name, findings);
        findings.forEach(finding -> Log.errorf("Decision aid %s refused: %s", name, finding));
    }

    public void withhold(String name, String language, String reason) {
        notOffered.put("%s in %s".formatted(name, language), reason);
        Log.warnf("Decision aid %s is not offered in %s: %s", name, language, reason);
    }

    /// By slug, the newest version.
    public Map<String, Integer> published() {
        return published;
    }

    /// Aids in languages that readers do not get, `knee-pain in fi`, and why.
    public Map<String, String> notOffered() {
        return notOffered;
    }

    /// What was refused, and why.
    public Map<String, List<Finding>> refused() {
        return refused;
    }
}
