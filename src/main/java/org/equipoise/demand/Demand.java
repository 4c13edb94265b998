package org.equipoise.demand;

import java.util.List;
import java.util.stream.Stream;
import org.equipoise.checklist.Checklists.Named;

/// What has to be confirmed before an organisation publishes.
///
/// @param revision of the organisation's own wish; 0 while it has told none
/// @param installation what the installation asks of all
/// @param own what the organisation asks of itself
public record Demand(int revision, List<Named> installation, List<Named> own) {

    public List<Named> all() {
        return Stream.concat(installation.stream(), own.stream()).distinct().toList();
    }
}
