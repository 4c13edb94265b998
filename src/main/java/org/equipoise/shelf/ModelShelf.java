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
    private final Map<String, List<Finding>> refused = new TreeMap<>();

    ModelShelf(RiskModels models) {
        this.models = models;
    }

    public void loadDirectory(Path directory, Schemas schemas) {
        try {
            ModelFile.in(directory).forEach(file -> take(file.read(schemas)));
        } catch (IOException e) {
            refuse(
                    directory.toString(),
                    List.of(new Finding(
                            directory.toString(),
                            0,
                            "",
                            "the directory cannot be read",
                            "See that it is there, and that the service may read it.")));
        }
    }

    private void take(ModelFile.Reading reading) {
        switch (reading) {
            case ModelFile.Reading.Sound(var model, var content) -> {
                if (loaded.putIfAbsent(model.id(), content) == null) {
                    models.load(model);
                    Log.infof("Risk model %s: version %d loaded", model.id(), model.version());
                } else {
                    refuse(
                            model.id(),
                            List.of(new Finding(
                                    "models",
                                    0,
                                    "/id",
                                    "another directory has a model of this id",
                                    "Give one of the two another id.")));
                }
            }
            case ModelFile.Reading.Broken(String name, var findings) -> refuse(name, findings);
        }
    }

    private void refuse(String name, List<Finding> findings) {
        refused.put(name, findings);
        findings.forEach(finding -> Log.errorf("Risk model %s refused: %s", name, finding));
    }

    public Map<String, RiskModelContent> loaded() {
        return loaded;
    }

    /// What was refused, and why.
    public Map<String, List<Finding>> refused() {
        return refused;
    }
}
