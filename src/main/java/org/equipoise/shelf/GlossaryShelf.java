package org.equipoise.shelf;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.GlossaryFile;
import org.equipoise.contentfile.Schemas;
import org.equipoise.glossary.Glossaries;
import org.equipoise.glossary.Glossary;

/// Loads the glossaries of the content folders, before any aid that uses their words. A broken one is refused by
/// itself.
@ApplicationScoped
public class GlossaryShelf {

    private final Glossaries glossaries = new Glossaries();
    private final Refused refused = new Refused("Glossary");

    public void loadDirectory(Path directory, Schemas schemas) {
        try {
            GlossaryFile.in(directory).forEach(file -> take(file.read(schemas)));
        } catch (IOException e) {
            refused.addUnreadable(directory);
        }
    }

    private void take(GlossaryFile.Reading reading) {
        switch (reading) {
            case GlossaryFile.Reading.Sound(Glossary glossary) -> {
                glossaries.add(glossary);
                Log.infof(
                        "Glossary %s: %d terms",
                        glossary.language(), glossary.terms().size());
            }
            case GlossaryFile.Reading.Broken(String name, var findings) -> refused.add(name, findings);
        }
    }

    public Glossaries loaded() {
        return glossaries;
    }

    /// What was refused, and why.
    public Map<String, List<Finding>> refused() {
        return refused.all();
    }
}
