package org.equipoise.contentfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.glossary.Glossaries;
import org.equipoise.riskmodel.RiskModelContent;
import org.jspecify.annotations.Nullable;

/// The risk models and the explained words that content brings along: they count for it in the place of those that are
/// loaded here.
public class BroughtAlong {

    private final Map<String, RiskModelContent> models = new HashMap<>();
    private final @Nullable Glossaries glossaries;
    private final List<Finding> findings = new ArrayList<>();

    /// @param glossary by language; null where it brings none, so that those that are loaded explain its words
    public BroughtAlong(Map<String, JsonNode> models, @Nullable Map<String, JsonNode> glossary, Schemas schemas) {
        SoundModels sound = new SoundModels();
        models.forEach((id, tree) -> {
            RiskModelContent model = RiskModelContent.of(tree);
            findings.addAll(sound.findings(id, new ContentFile("models/" + id, tree), model, schemas));
            this.models.put(id, model);
        });
        this.glossaries = glossary == null ? null : read(glossary, schemas);
    }

    private Glossaries read(Map<String, JsonNode> glossary, Schemas schemas) {
        Glossaries read = new Glossaries();
        glossary.forEach((language, tree) -> {
            ContentFile file = new ContentFile("glossary/" + language, tree);
            switch (new GlossaryFile(language, Path.of("")).read(file, schemas)) {
                case GlossaryFile.Reading.Sound(var sound) -> read.add(sound);
                case GlossaryFile.Reading.Broken(var _, var broken) -> findings.addAll(broken);
            }
        });
        return read;
    }

    public List<Finding> findings() {
        return findings;
    }

    public Map<String, RiskModelContent> modelsOver(Map<String, RiskModelContent> loaded) {
        Map<String, RiskModelContent> all = new HashMap<>(loaded);
        all.putAll(models);
        return all;
    }

    public Glossaries glossariesOr(Glossaries loaded) {
        return glossaries == null ? loaded : glossaries;
    }
}
