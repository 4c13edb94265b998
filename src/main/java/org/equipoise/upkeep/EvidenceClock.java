package org.equipoise.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.equipoise.catalogue.Offers;

/// Says what is past its review date today, and what will be.
@ApplicationScoped
public class EvidenceClock {

    private final Offers offers;
    private final Clock clock;

    EvidenceClock(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Offered aids of which something is stale or goes stale within a period, in the order of their slugs, those
    /// after `after`.
    ///
    /// @param acceptLanguage for titles and names
    public List<StaleAid> stale(Period within, String after, int most, String acceptLanguage) {
        LocalDate today = today();
        LocalDate until = today.plus(within);
        return offers.staleBy(until, after, most).stream()
                .map(version -> StaleAid.of(
                        version, version.bestLanguage(acceptLanguage), offers.endOfGrace(version), today, until))
                .toList();
    }
}
