package org.equipoise.demand;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

@ConfigMapping(prefix = "equipoise.publishing")
interface DemandConfig {

    /// Items that have to be confirmed before any organisation publishes, such as `2.1.1`, or
    /// `fact-box/no-recommendation`.
    Optional<List<String>> demandConfirmation();
}
