package org.equipoise.shelf;

import io.quarkus.logging.Log;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.contentfile.Finding;

/// What a shelf could not take, told of in the log.
final class Refused {

    private final String what;
    private final Map<String, List<Finding>> findings = new TreeMap<>();

    /// @param what it is, as the log names it
    Refused(String what) {
        this.what = what;
    }

    void add(String name, List<Finding> ofIt) {
        findings.put(name, ofIt);
        ofIt.forEach(finding -> Log.errorf("%s %s refused: %s", what, name, finding));
    }

    void addUnreadable(Path directory) {
        add(directory.toString(), List.of(Finding.ofUnreadable(directory)));
    }

    /// By name.
    Map<String, List<Finding>> all() {
        return findings;
    }
}
