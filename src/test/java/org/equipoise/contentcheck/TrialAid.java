package org.equipoise.contentcheck;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.equipoise.aid.AidContent;
import org.equipoise.archive.Enclosed;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.contentfile.GlossaryFile;
import org.equipoise.contentfile.Schemas;
import org.equipoise.glossary.Glossaries;
import org.equipoise.glossary.Glossary;
import org.equipoise.riskmodel.RiskModelFixtures;
import org.equipoise.translation.StampCommand;

/// The shipped aid on ear infections under another name, to be changed, translated and published.
public final class TrialAid {

    private static final Path SHIPPED = Path.of("decision-aids/acute-otitis-media-children");
    private static final Schemas SCHEMAS = Schemas.load();

    private final Path folder;
    private final String slug;

    private TrialAid(Path directory, String slug) {
        this.folder = directory.resolve(slug);
        this.slug = slug;
    }

    /// @param directory an empty one; the aid gets a folder in it
    public static TrialAid in(Path directory) throws IOException {
        TrialAid aid = new TrialAid(directory, "trial-" + UUID.randomUUID());
        Files.createDirectories(aid.folder.resolve("text"));
        Files.copy(SHIPPED.resolve("text/en.yaml"), aid.folder.resolve("text/en.yaml"));
        try (Stream<Path> media = Files.list(SHIPPED.resolve("media"))) {
            Files.createDirectories(aid.folder.resolve("media"));
            for (Path file : media.toList()) {
                Files.copy(file, aid.folder.resolve("media").resolve(file.getFileName()));
            }
        }
        String structure = Files.readString(SHIPPED.resolve("aid.yaml"));
        Files.writeString(
                aid.folder.resolve("aid.yaml"),
                structure.replace("slug: acute-otitis-media-children", "slug: " + aid.slug));
        return aid;
    }

    /// As no other aid is called: versions that were published stay for ever.
    public String slug() {
        return slug;
    }

    public Path folder() {
        return folder;
    }

    /// A text like the English one, with another title, and stamped.
    public TrialAid translated(String language, String title) throws IOException {
        Path shipped = SHIPPED.resolve("text/%s.yaml".formatted(language));
        boolean simple = language.endsWith("-simple");
        String words = Files.readString(simple ? shipped : folder.resolve("text/en.yaml"));
        Files.writeString(
                folder.resolve("text/%s.yaml".formatted(language)),
                words.replace("language: en\nstate: draft", "language: " + language)
                        .replaceFirst("title: .*", Matcher.quoteReplacement("title: " + title)));
        Files.deleteIfExists(folder.resolve("text/%s.translation.yaml".formatted(language)));
        return stamped(language);
    }

    public TrialAid stamped(String language) {
        StampCommand.run(List.of(folder.toString(), language), System.out);
        return this;
    }

    public TrialAid with(String file, String before, String after) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        if (!text.contains(before)) {
            throw new IllegalArgumentException("%s does not have: %s".formatted(file, before));
        }
        Files.writeString(path, text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after)));
        return this;
    }

    public Manuscript manuscript() {
        return new AidFolder(slug, folder).read();
    }

    Manuscript.Verdict read() {
        return manuscript().check(new Standards(SCHEMAS, RiskModelFixtures.contents(), glossaries(), _ -> List.of()));
    }

    private static Glossaries glossaries() {
        Glossaries glossaries = new Glossaries();
        try {
            for (GlossaryFile file : GlossaryFile.in(Path.of("decision-aids"))) {
                if (file.read(SCHEMAS) instanceof GlossaryFile.Reading.Sound(Glossary glossary)) {
                    glossaries.add(glossary);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return glossaries;
    }

    /// With all texts that come with the shipped aid.
    public TrialAid inAllLanguages() throws IOException {
        try (Stream<Path> texts = Files.list(SHIPPED.resolve("text"))) {
            for (Path file : texts.toList()) {
                Files.copy(
                        file, folder.resolve("text").resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return this;
    }

    public AidContent content() {
        return ((Manuscript.Verdict.Sound) read()).content();
    }

    /// The files of its media, as they go along in an archive.
    public List<Enclosed> media() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("media"))) {
            List<Enclosed> media = new ArrayList<>();
            for (Path file : files.toList()) {
                media.add(new Enclosed("media/" + file.getFileName(), Files.readAllBytes(file)));
            }
            return media;
        }
    }

    /// @return the number of the version
    public int publish(AidCatalogue catalogue) {
        return switch (read()) {
            case Manuscript.Verdict.Sound sound ->
                catalogue.publish(sound.content()).version();
            case Manuscript.Verdict.Broken broken ->
                throw new IllegalStateException(broken.findings().toString());
        };
    }

    /// Other tests count the aids that are listed. To be called in a transaction.
    public void remove(EntityManager database) {
        unlist(database, slug);
    }

    /// @param slugs as in SQL: `drafted-%`
    public static void unlist(EntityManager database, String slugs) {
        for (String change : List.of(
                "delete from AidListingEntity l where l.id.slug like :slugs",
                "update AidEntity a set a.offered = null where a.slug like :slugs")) {
            database.createQuery(change).setParameter("slugs", slugs).executeUpdate();
        }
    }
}
