package org.equipoise.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.equipoise.aid.Aid;
import org.equipoise.robustness.Draws;
import org.equipoise.values.Elicitation;
import org.jspecify.annotations.Nullable;

/// A question that was checked against its aid.
///
/// @param options those to compare, in the aid's order
/// @param sheet of the aid for one person; asked for only where nothing was objected to
/// @param elicitation made for this aid
/// @param sure whether the person is sure how much things matter
/// @param leaning an option's id; anything else is no leaning
/// @param today the day for which numbers are fresh or stale
/// @param draws of this aid and profile; asked for only where there is something to draw for
/// @param atHand whether sheet and draws need not be made
public record Asked(
        Aid aid,
        List<String> options,
        String language,
        Supplier<Sheet> sheet,
        Elicitation elicitation,
        boolean sure,
        @Nullable String leaning,
        LocalDate today,
        Supplier<Draws> draws,
        BooleanSupplier atHand) {}
