package org.equipoise.calculator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.equipoise.riskmodel.RiskModel;

/// The models that passed their own examples at this start.
@ApplicationScoped
public class RiskModels {

    private final ConcurrentNavigableMap<String, RiskModel> models = new ConcurrentSkipListMap<>();

    public void load(RiskModel model) {
        models.put(model.id(), model);
    }

    Optional<RiskModel> find(String id) {
        return Optional.ofNullable(models.get(id));
    }

    /// In the order of their ids, those after `after`.
    List<RiskModel> list(String after, int most) {
        return models.tailMap(after, false).values().stream().limit(most).toList();
    }
}
