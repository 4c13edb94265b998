package org.equipoise.catalogue;

import java.time.LocalDate;

/// With which version of an aid something new can be begun.
public sealed interface Offer {

    record Offered(AidVersion version) implements Offer {}

    /// Every version is withdrawn, for everybody or for whoever asks.
    ///
    /// @param last the withdrawal that came last
    record Withdrawn(Withdrawal last) implements Offer {}

    /// The evidence was searched too long ago.
    ///
    /// @param ended the day from which nothing new is begun with it
    record TooOld(AidVersion version, LocalDate ended) implements Offer {}

    record NoSuchAid() implements Offer {}
}
