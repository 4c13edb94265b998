package org.equipoise.catalogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

@ConfigMapping(prefix = "equipoise.evidence")
interface EvidenceConfig {

    /// For how long after its evidence search an aid may be used for new decisions.
    @WithDefault("P5Y")
    Period grace();
}
