package org.equipoise.contentcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.Schemas;
import org.equipoise.translation.Sidecar;
import org.equipoise.translation.Translation;

/// The files in an aid's folder `text`: one text a language, and a sidecar for each that is a translation. The source
/// is
/// the text without a sidecar; where several have none, English, or else the first of them.
///
/// @param withheld what a version said of translations that it does not offer, whose texts did not come along
public record TextFiles(
        Map<String, ContentFile> texts, Map<String, ContentFile> sidecars, Map<String, Translation> withheld) {

    private static final String USUAL_SOURCE = "en";
    private static final String ENDING = ".yaml";

    public TextFiles() {
        this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    static TextFiles in(Path folder, List<Finding> findings) {
        TextFiles files = new TextFiles();
        for (Path path : list(folder)) {
            String name = ContentFile.baseName(path);
            switch (ContentFile.read(path, "text/" + name)) {
                case ContentFile.Reading.Unreadable(Finding finding) -> findings.add(finding);
                case ContentFile.Reading.Read(ContentFile file) -> files.put(name, file);
            }
        }
        if (findings.isEmpty()) {
            findings.addAll(files.withoutSource());
        }
        return files;
    }

    /// What to say where no text is the source.
    public List<Finding> withoutSource() {
        if (texts.isEmpty()) {
            return List.of(new Finding(
                    "text", 0, "", "there is no text in any language", "Write the words into text/en.yaml."));
        }
        return sidecars.keySet().containsAll(texts.keySet())
                ? List.of(new Finding(
                        "text",
                        0,
                        "",
                        "every text is a translation; one must be the source, without a sidecar",
                        "Take out the sidecar of the text that was written first."))
                : List.of();
    }

    private void put(String name, ContentFile file) {
        if (name.endsWith(Sidecar.ENDING)) {
            sidecars.put(name.substring(0, name.length() - Sidecar.ENDING.length()), file);
        } else {
            texts.put(name.substring(0, name.length() - ENDING.length()), file);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> ContentFile.baseName(file).endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException none) {
            // Told by the caller, as when the directory is empty.
            return List.of();
        }
    }

    String source() {
        return texts.keySet().stream()
                .filter(language -> !sidecars.containsKey(language))
                .reduce((first, other) -> other.equals(USUAL_SOURCE) ? other : first)
                .orElseThrow();
    }

    ContentFile sourceText() {
        return Objects.requireNonNull(texts.get(source()));
    }

    /// A translation may lack what its schema asks for: then it is not offered, and the aid is published without it.
    List<Finding> check(Schemas schemas) {
        List<Finding> findings = new ArrayList<>();
        if (sidecars.keySet().containsAll(texts.keySet())) {
            return findings;
        }
        texts.forEach((language, text) -> findings.addAll(
                language.equals(source()) ? text.check(schemas.text()) : text.checkWhatIsThere(schemas.text())));
        sidecars.values().forEach(sidecar -> findings.addAll(sidecar.check(schemas.translation())));
        return findings;
    }
}
