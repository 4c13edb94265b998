package org.equipoise.library;

import java.time.LocalDate;
import org.equipoise.catalogue.Withdrawal;
import org.jspecify.annotations.Nullable;

/// That a version is offered to nobody any more, as everybody may read it.
record WithdrawnView(LocalDate on, Withdrawal.Reason reason, String words) {

    static @Nullable WithdrawnView of(@Nullable Withdrawal withdrawal) {
        return withdrawal == null ? null : new WithdrawnView(withdrawal.day(), withdrawal.reason(), withdrawal.words());
    }
}
