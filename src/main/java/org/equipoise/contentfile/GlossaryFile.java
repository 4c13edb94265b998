package org.equipoise.contentfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.equipoise.glossary.Glossary;
import org.equipoise.glossary.Term;

/// The hard words of one language, `glossary/<language>.yaml`.
public record GlossaryFile(String language, Path path) {

    private static final String FOLDER = "glossary";
    private static final String ENDING = ".yaml";

    /// What came of reading a glossary: one fit to use, or everything that is wrong with it.
    public sealed interface Reading {
        record Sound(Glossary glossary) implements Reading {}

        record Broken(String name, List<Finding> findings) implements Reading {}
    }

    /// None where the directory has no glossaries.
    public static List<GlossaryFile> in(Path directory) throws IOException {
        Path folder = directory.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> ContentFile.baseName(each).endsWith(ENDING))
                    .sorted()
                    .map(each -> new GlossaryFile(ContentFile.baseName(each).replace(ENDING, ""), each))
                    .toList();
        }
    }

    public Reading read(Schemas schemas) {
        return switch (ContentFile.read(path, "%s/%s%s".formatted(FOLDER, language, ENDING))) {
            case ContentFile.Reading.Unreadable(Finding finding) -> new Reading.Broken(language, List.of(finding));
            case ContentFile.Reading.Read(ContentFile file) -> read(file, schemas);
        };
    }

    public Reading read(ContentFile file, Schemas schemas) {
        List<Finding> findings = new ArrayList<>(file.check(schemas.glossary()));
        if (!findings.isEmpty()) {
            return new Reading.Broken(language, findings);
        }
        Glossary glossary = Glossary.read(file.tree());
        if (!glossary.language().equals(language)) {
            findings.add(file.finding(
                    "/language",
                    "the language is not the file's name, " + language,
                    "Give the file and the language the same name."));
        }
        Set<String> ids = new HashSet<>();
        Map<String, String> forms = new HashMap<>();
        for (int i = 0; i < glossary.terms().size(); i++) {
            Term term = glossary.terms().get(i);
            String at = "/terms/" + i;
            if (!ids.add(term.id())) {
                findings.add(file.finding(
                        at + "/id",
                        "the id '%s' stands twice".formatted(term.id()),
                        "Give one of the two another id."));
            }
            term.written().forEach(form -> {
                String other = forms.putIfAbsent(form.toLowerCase(Locale.forLanguageTag(language)), term.id());
                if (other != null && !other.equals(term.id())) {
                    findings.add(file.finding(
                            at,
                            "'%s' is a form of '%s' too".formatted(form, other),
                            "Leave the form to one of the two words."));
                }
            });
        }
        return findings.isEmpty() ? new Reading.Sound(glossary) : new Reading.Broken(language, findings);
    }
}
