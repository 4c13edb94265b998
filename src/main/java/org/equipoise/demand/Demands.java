package org.equipoise.demand;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.checklist.Assessment;
import org.equipoise.checklist.Checklists;
import org.equipoise.checklist.Checklists.Named;
import org.equipoise.identity.Caller;
import org.equipoise.problem.Precondition;
import org.hibernate.exception.ConstraintViolationException;

/// Tells what an organisation wants confirmed, and what of it nobody has confirmed yet.
@ApplicationScoped
public class Demands {

    private final DemandRows rows;
    private final Checklists checklists;
    private final List<Named> installation;
    private final Clock clock;

    Demands(DemandRows rows, Checklists checklists, DemandConfig config, Clock clock) {
        this.rows = rows;
        this.checklists = checklists;
        this.installation = config.demandConfirmation().orElse(List.of()).stream()
                .map(name -> checklists
                        .named(name)
                        .orElseThrow(() -> new IllegalStateException(
                                "equipoise.publishing.demand-confirmation: no checklist has an item '%s' that can be confirmed"
                                        .formatted(name))))
                .toList();
        this.clock = clock;
    }

    /// What no list has any more does not count.
    @Transactional
    public Demand of(String organisation) {
        Optional<DemandEntity> newest = rows.newest(organisation);
        return new Demand(
                newest.map(each -> each.id.revision()).orElse(0),
                installation,
                newest.map(DemandEntity::names).orElse(List.of()).stream()
                        .flatMap(name -> checklists.named(name).stream())
                        .toList());
    }

    /// What the organisation has to have confirmed of exactly this content before it publishes, and is not. What
    /// another one confirmed counts as well: everybody may read where it is written down.
    @Transactional
    public List<Named> unmet(AidVersion version, String organisation) {
        return of(organisation).all().stream()
                .filter(named -> !isMet(named, version))
                .toList();
    }

    private boolean isMet(Named named, AidVersion version) {
        return checklists
                .of(version, named.list())
                .flatMap(list -> list.find(named.item().id()))
                .filter(found -> found.verdict() == Assessment.Verdict.MET
                        || found.verdict() == Assessment.Verdict.NOT_APPLICABLE)
                .isPresent();
    }

    /// Puts these names in the place of those that were told before. Of two at once, the database lets one.
    public Demanding tell(Precondition precondition, List<String> names, Caller caller) {
        List<Integer> unknown = IntStream.range(0, names.size())
                .filter(i -> checklists.named(names.get(i)).isEmpty())
                .boxed()
                .toList();
        if (!unknown.isEmpty()) {
            return new Demanding.Unknown(unknown);
        }
        int revision = QuarkusTransaction.joiningExisting()
                .call(() -> of(caller.organisation()).revision());
        if (!precondition.allows(revision)) {
            return new Demanding.Stale(revision);
        }
        List<String> items = names.stream()
                .map(name -> checklists.named(name).orElseThrow().name())
                .distinct()
                .toList();
        try {
            QuarkusTransaction.joiningExisting()
                    .run(() -> rows.persistAndFlush(new DemandEntity(
                            new DemandEntity.Key(caller.organisation(), revision + 1),
                            items,
                            Objects.requireNonNull(caller.account()),
                            clock.instant().truncatedTo(ChronoUnit.MILLIS))));
        } catch (ConstraintViolationException somebodyWasFaster) {
            return new Demanding.Stale(revision + 1);
        }
        return new Demanding.Done(QuarkusTransaction.joiningExisting().call(() -> of(caller.organisation())));
    }
}
