package org.equipoise.balance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

@ConfigMapping(prefix = "equipoise.balance")
interface BalanceConfig {

    /// From what ratio on a difference in words between two options is told.
    @WithDefault("1.5")
    double lengthRatio();

    /// From what ratio on a difference in known benefits, or known harms and burdens, is told.
    @WithDefault("1.5")
    double knownRatio();

    /// From what ratio on a difference in the length of media between two options is told.
    @WithDefault("1.5")
    double mediaRatio();

    /// The kinds of imbalance that keep an aid from being published. Without any, they are told alone.
    Optional<Set<Imbalance.Kind>> block();
}
