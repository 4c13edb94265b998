package org.equipoise.teachback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.decision.Erasable;
import org.equipoise.identity.Identity;

/// Keeps what people were asked to say in their own words.
@ApplicationScoped
public class TeachBacks implements Erasable {

    private final TeachBackRows rows;
    private final DecisionDesk desk;
    private final Identity identity;
    private final Clock clock;

    TeachBacks(TeachBackRows rows, DecisionDesk desk, Identity identity, Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.identity = identity;
        this.clock = clock;
    }

    @Transactional
    public Asking keep(Decision decision, String attribute, TeachBack.Outcome outcome) {
        if (desk.version(decision).aid().attribute(attribute).isEmpty()) {
            return new Asking.NoSuchRow();
        }
        TeachBack kept = new TeachBack(attribute, outcome, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        rows.persistAndFlush(new TeachBackEntity(
                decision.id(), kept, Objects.requireNonNull(identity.caller().account())));
        desk.discuss(decision.id());
        return new Asking.Kept(kept);
    }

    @Override
    @Transactional
    public void erase(Decision decision) {
        rows.erase(decision.id());
    }

    /// Newest first, the newest two hundred.
    @Transactional
    public List<TeachBack> of(Decision decision) {
        return rows.of(decision.id()).stream().map(TeachBackEntity::toTeachBack).toList();
    }
}
