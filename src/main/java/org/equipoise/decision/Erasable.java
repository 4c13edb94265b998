package org.equipoise.decision;

import java.util.Map;

/// Who keeps something about decisions that others do not know of, tells it, and erases it with them.
public interface Erasable {

    /// What is kept, by a name, for the file that patients take away; empty where that has a place of its own in it.
    default Map<String, Object> told(Decision decision) {
        return Map.of();
    }

    void erase(Decision decision);
}
