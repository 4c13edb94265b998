package org.equipoise.contentfile;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.equipoise.riskmodel.RiskModelContent;

/// The risk models that came along in documents and were found sound: trying one out all over its range takes long, and
/// many aids bring the same. Several threads may ask.
public class SoundModels {

    private final Set<RiskModelContent> sound = ConcurrentHashMap.newKeySet();

    /// What is wrong with a model; nothing where it is sound.
    public List<Finding> findings(String id, ContentFile file, RiskModelContent model, Schemas schemas) {
        if (sound.contains(model)) {
            return List.of();
        }
        return switch (new ModelFile(id + ModelFile.ENDING, Path.of("")).read(file, schemas)) {
            case ModelFile.Reading.Sound _ -> {
                sound.add(model);
                yield List.of();
            }
            case ModelFile.Reading.Broken(var _, List<Finding> findings) -> findings;
        };
    }
}
