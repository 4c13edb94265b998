package org.equipoise.comparison;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Attribute;
import org.equipoise.comparison.Comparison.Cell;
import org.equipoise.comparison.Comparison.Worth;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.Scale;
import org.equipoise.profile.Found;
import org.equipoise.profile.PersonalEvidence;
import org.equipoise.profile.Profile;
import org.equipoise.wording.Sentences;
import org.jspecify.annotations.Nullable;

/// All that an aid holds for one person, whatever matters to them: what is known of every option and what it is worth
/// on the aid's own scales, v = clamp((x − worst) / (best − worst), 0, 1). Made once, and used for every priority.
public final class Sheet {

    private record Spoken(String language, LocalDate day) {}

    private final Aid aid;
    private final Profile profile;
    private final Map<String, List<Cell>> rows = new LinkedHashMap<>();
    private final List<BaselineView> baselines;
    private final Map<Spoken, Telling> tellings = new ConcurrentHashMap<>();

    /// @param profile made for this aid
    public Sheet(Aid aid, Profile profile) {
        this.aid = aid;
        this.profile = profile;
        this.baselines = BaselineView.of(aid, profile);
        PersonalEvidence evidence = new PersonalEvidence(aid, profile);
        for (Attribute attribute : aid.attributes()) {
            rows.put(
                    attribute.id(),
                    aid.options().stream()
                            .map(option -> cell(option.id(), attribute, evidence))
                            .toList());
        }
    }

    Aid aid() {
        return aid;
    }

    Profile profile() {
        return profile;
    }

    List<BaselineView> baselines() {
        return baselines;
    }

    /// One for each of the aid's options, in its order.
    List<Cell> cells(Attribute attribute) {
        return Objects.requireNonNull(rows.get(attribute.id()), attribute.id());
    }

    /// In one of the aid's languages.
    Telling telling(String language, Sentences sentences, LocalDate day) {
        return tellings.computeIfAbsent(
                new Spoken(language, day), _ -> new Telling(this, aid.text(language), sentences, day));
    }

    private static Cell cell(String option, Attribute attribute, PersonalEvidence evidence) {
        Found found = evidence.of(attribute.cell(option));
        return new Cell(option, found, attribute.scored() ? worth(found, attribute) : null);
    }

    private static Worth worth(Found found, Attribute attribute) {
        return switch (found) {
            case Found.OfRisk risk -> worth(risk.risk().value(), risk.risk().interval(), scale(attribute));
            case Found.OfQuantity quantity -> worth(quantity.value(), quantity.interval(), scale(attribute));
            case Found.OfLevel level -> worth(level.position(), null, Scale.OF_LEVELS);
            case Found.OfWords _, Found.Nothing _ -> Worth.UNKNOWN;
        };
    }

    private static Worth worth(double x, @Nullable Interval interval, Scale scale) {
        double exact = scale.valueOf(x);
        if (interval == null) {
            return new Worth(exact, exact, exact);
        }
        double one = scale.valueOf(interval.low());
        double other = scale.valueOf(interval.high());
        return new Worth(exact, Math.min(one, other), Math.max(one, other));
    }

    private static Scale scale(Attribute attribute) {
        if (attribute.scale() == null) {
            throw new IllegalStateException("The row %s has numbers and no scale".formatted(attribute.id()));
        }
        return attribute.scale();
    }
}
