package org.equipoise.decision;

/// Who keeps something about decisions that others do not know of, and erases it with them.
public interface Erasable {

    void erase(Decision decision);
}
