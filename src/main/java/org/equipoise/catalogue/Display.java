package org.equipoise.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.equipoise.aid.Aid;
import org.equipoise.finding.AidIndex;

/// Keeps what is offered of an aid the same wherever it is asked for: in the aid's row, in the lists, and at hand.
@ApplicationScoped
class Display {

    private final WithdrawalBook withdrawals;
    private final Reading reading;
    private final AidIndex index;

    Display(WithdrawalBook withdrawals, Reading reading, AidIndex index) {
        this.withdrawals = withdrawals;
        this.reading = reading;
        this.index = index;
    }

    /// A version that was added just now; an older one than what is offered takes nobody's place.
    void add(AidEntity aid, int version, Aid content) {
        if (aid.offered == null || version > aid.offered) {
            offer(aid, version, content);
        }
    }

    /// After a version was withdrawn for everybody, the newest of the others is offered, if there is one.
    void withdraw(AidEntity aid) {
        Optional<AidVersion> next =
                withdrawals.newestOffered(aid, null).flatMap(version -> reading.version(aid.slug, version));
        if (next.isPresent()) {
            offer(aid, next.get().version(), next.get().aid());
        } else {
            aid.offerNothing();
            index.remove(aid.slug);
            reading.forgetNewest(aid.slug);
        }
    }

    private void offer(AidEntity aid, int version, Aid content) {
        aid.offer(version, ReviewDates.first(content));
        index.put(Listings.of(content, version));
        reading.forgetNewest(aid.slug);
    }
}
