package org.equipoise.balance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.equipoise.aid.Aid;

/// The balance of aids, by the limits of this installation.
@ApplicationScoped
public class Balances {

    private final Limits limits;
    private final Set<Imbalance.Kind> block;

    Balances(BalanceConfig config) {
        this.limits = new Limits(config.lengthRatio(), config.knownRatio(), config.mediaRatio());
        this.block = Set.copyOf(config.block().orElse(Set.of()));
    }

    public Balance of(Aid aid) {
        return Balance.of(aid, limits);
    }

    /// What keeps the aid from being published here.
    public List<Imbalance> blocking(Aid aid) {
        return Balance.imbalances(aid, limits, block);
    }

    boolean blocks(Imbalance imbalance) {
        return block.contains(imbalance.kind());
    }

    Limits limits() {
        return limits;
    }
}
