package org.equipoise.contentcheck;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.equipoise.aid.AidContent;
import org.equipoise.checklist.Obstacle;
import org.equipoise.contentfile.Schemas;
import org.equipoise.glossary.Glossaries;
import org.equipoise.riskmodel.RiskModelContent;

/// What content is held to before it is published.
///
/// @param models those that an aid may use, by their ids
/// @param glossaries what explains the words that an aid uses
/// @param gate what keeps sound content from being published
public record Standards(
        Schemas schemas,
        Map<String, RiskModelContent> models,
        Glossaries glossaries,
        Function<AidContent, List<Obstacle>> gate) {

    /// For whether files are sound: without words to explain, and without the checklists.
    public static Standards ofFiles(Schemas schemas, Map<String, RiskModelContent> models) {
        return new Standards(schemas, models, new Glossaries(), _ -> List.of());
    }
}
