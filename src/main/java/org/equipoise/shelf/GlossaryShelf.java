package org.equipoise.shelf;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final Map<String, List<Finding>> refused = new TreeMap<>();

    public void loadDirectory(Path directory, Schemas schemas) {
        try {
            GlossaryFile.in(directory).forEach(file -> take(file.read(schemas)));
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

    private void take(GlossaryFile.Reading reading) {
        switch (reading) {
            case GlossaryFile.Reading.Sound(Glossary glossary) -> {
                glossaries.add(glossary);
                Log.infof(
                        "Glossary %s: %d terms",
                        glossary.language(), glossary.terms().size());
            }
            case GlossaryFile.Reading.Broken(String name, var findings) -> refuse(name, findings);
        }
    }

    private void refuse(String name, List<Finding> findings) {
        refused.put(name, findings);
        findings.forEach(finding -> Log.errorf("Glossary %s refused: %s", name, finding));
    }

    public Glossaries loaded() {
        return glossaries;
    }

    /// What was refused, and why.
    public Map<String, List<Finding>> refused() {
        return refused;
    }
}
