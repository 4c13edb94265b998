package org.equipoise.translation;

import java.util.List;
import java.util.Map;

final class Differences {

    private Differences() {}

    /// The pointers that stand here and not there.
    static List<String> only(Map<String, ?> here, Map<String, ?> there) {
        return here.keySet().stream()
                .filter(pointer -> !there.containsKey(pointer))
                .toList();
    }
}
