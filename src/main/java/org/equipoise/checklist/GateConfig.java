package org.equipoise.checklist;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

@ConfigMapping(prefix = "equipoise.publishing")
interface GateConfig {

    /// Items that have to be confirmed before an organisation publishes, such as `2.1.1`, or `fact-box/no-recommendation`.
    Optional<List<String>> demandConfirmation();
}
