package org.equipoise.demand;

import java.util.List;

/// What came of telling what is to be confirmed.
public sealed interface Demanding {

    record Done(Demand demand) implements Demanding {}

    /// Somebody else told in between.
    record Stale(int revision) implements Demanding {}

    /// @param places in what was sent that name no item that a person confirms
    record Unknown(List<Integer> places) implements Demanding {}
}
