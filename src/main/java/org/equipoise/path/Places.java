package org.equipoise.path;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.equipoise.decision.Decision;
import org.equipoise.decision.Erasable;

/// Keeps the place of each decision's path, so that it can be gone on with on another device.
@ApplicationScoped
public class Places implements Erasable {

    private final PlaceRows rows;
    private final Clock clock;

    Places(PlaceRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Place of(Decision decision) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> rows.findByIdOptional(decision.id())
                        .map(row -> new Place(row.length, row.address))
                        .orElse(Place.NOWHERE));
    }

    @Override
    public Map<String, Object> told(Decision decision) {
        Place place = of(decision);
        return place.equals(Place.NOWHERE) ? Map.of() : Map.of("place", place);
    }

    @Override
    public void erase(Decision decision) {
        QuarkusTransaction.joiningExisting().run(() -> rows.deleteById(decision.id()));
    }

    /// What was told stays; so does the place.
    public void choose(Decision decision, Length length) {
        change(decision.id(), row -> row.length = length);
    }

    /// @param address of the page that comes next
    public void moveTo(Decision decision, String address) {
        change(decision.id(), row -> row.address = address);
    }

    /// Of two who begin at once, the second finds the row of the first.
    private void change(UUID decision, Consumer<PlaceEntity> change) {
        try {
            changeInOneGo(decision, change);
        } catch (PersistenceException begunAtOnce) {
            changeInOneGo(decision, change);
        }
    }

    private void changeInOneGo(UUID decision, Consumer<PlaceEntity> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            PlaceEntity row = rows.findByIdOptional(decision).orElseGet(() -> new PlaceEntity(decision, now));
            change.accept(row);
            row.movedAt = now;
            rows.persistAndFlush(row);
        });
    }
}
