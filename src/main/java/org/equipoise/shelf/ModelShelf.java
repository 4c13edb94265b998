package org.equipoise.shelf;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.calculator.RiskModels;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.ModelFile;
import org.equipoise.contentfile.Schemas;
import org.equipoise.riskmodel.RiskModelContent;

/// Loads the risk models of the content folders, before any aid that uses them. A broken model is refused by itself.
@ApplicationScoped
public class ModelShelf {

    private final RiskModels models;
    private final Map<String, RiskModelContent> loaded = new TreeMap<>();
    private final Refused refused = new Refused("Risk model");

    ModelShelf(RiskModels models) {
        this.models = models;
    }

    public void loadDirectory(Path directory, Schemas schemas) {
        try {
            ModelFile.in(directory).forEach(file -> take(file.read(schemas)));
        } catch (IOException e) {
            refused.addUnreadable(directory);
        }
    }

    private void take(ModelFile.Reading reading) {
        switch (reading) {
            case ModelFile.Reading.Sound(var model, var content) -> {
                if (loaded.putIfAbsent(model.id(), content) == null) {
                    models.load(model);
                    Log.infof("Risk model %s: version %d loaded", model.id(), model.version());
                } else {
                    refused.add(
                            model.id(),
                            List.of(new Finding(
                                    "models",
                                    0,
                                    "/id",
                                    "another directory has a model of this id",
                                    "Give one of the two another id.")));
                }
            }
            case ModelFile.Reading.Broken(String name, var findings) -> refused.add(name, findings);
        }
    }

    public Map<String, RiskModelContent> loaded() {
        return loaded;
    }

    /// What was refused, and why.
    public Map<String, List<Finding>> refused() {
        return refused.all();
    }
}
