package org.equipoise.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.equipoise.aid.AidContent;
import org.equipoise.archive.Archive;
import org.equipoise.archive.ArchiveReading;
import org.equipoise.archive.Manifest;
import org.equipoise.contentcheck.DocumentCheck;
import org.equipoise.contentcheck.Standards;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.SoundModels;
import org.equipoise.mediacheck.ArchivedMedia;
import org.equipoise.mediacheck.MediaFiles;
import org.equipoise.mediacheck.MediaSource;
import org.jspecify.annotations.Nullable;

/// One archive in a content directory.
///
/// @param manifest what it says of itself; null where it says nothing readable
record ArchiveFile(ArchiveListing listing, @Nullable Manifest manifest) {

    /// The newest version of an aid first, so that only that one needs to be listed.
    static List<ArchiveFile> newestFirst(List<ArchiveListing> listed) {
        return listed.stream()
                .map(each -> new ArchiveFile(each, manifest(each.path())))
                .sorted(Comparator.comparing(ArchiveFile::slug)
                        .thenComparing(ArchiveFile::version, Comparator.reverseOrder())
                        .thenComparing(ArchiveFile::name))
                .toList();
    }

    String name() {
        return listing.name();
    }

    private static @Nullable Manifest manifest(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Archive.manifest(in).orElse(null);
        } catch (IOException unreadable) {
            return null;
        }
    }

    private String slug() {
        return manifest == null ? "" : manifest.slug();
    }

    private int version() {
        return manifest == null ? 0 : manifest.version();
    }

    /// As `AidCatalogue.hashes()` writes it.
    String slugAndHash() {
        return manifest == null ? "" : "%s %s".formatted(manifest.slug(), manifest.hash());
    }

    private static final String ARCHIVE = "Have it exported once more where it comes from, and copied whole.";

    /// What came of reading and checking: content to take over under its number, or everything that is wrong with it.
    sealed interface Verdict {
        record Sound(int version, AidContent content, MediaFiles media) implements Verdict {}

        record Broken(List<Finding> findings) implements Verdict {}
    }

    /// @param kept the media that are here already, by their hashes
    Verdict read(Standards standards, SoundModels models, MediaSource kept) {
        try (InputStream in = Files.newInputStream(listing.path())) {
            return switch (Archive.read(in)) {
                case ArchiveReading.Refused refused -> broken(refused.toString());
                case ArchiveReading.Whole(Archive archive) -> {
                    ArchivedMedia media = new ArchivedMedia(archive.enclosed(), kept);
                    List<Finding> findings = new DocumentCheck(
                                    name(), archive.manifest().slug(), archive.content(), standards, models)
                            .findings(media);
                    yield findings.isEmpty()
                            ? new Verdict.Sound(
                                    archive.manifest().version(), archive.content(), media.of(archive.content()))
                            : new Verdict.Broken(findings);
                }
            };
        } catch (IOException e) {
            return broken("the file cannot be read");
        }
    }

    private Verdict broken(String reason) {
        return new Verdict.Broken(List.of(new Finding(name(), 0, "", reason, ARCHIVE)));
    }
}
