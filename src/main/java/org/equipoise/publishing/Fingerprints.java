package org.equipoise.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.archive.Archive;
import org.equipoise.contentcheck.AidFolder;

/// What content folders look like, byte for byte, together with all that their checks depend on: this build of the
/// service, and what lies beside the folders, such as risk models.
class Fingerprints {

    private final MessageDigest shared = sha256();
    private final boolean usable;

    /// @param build says which build of the service checks; empty where that cannot be told, as while developing
    Fingerprints(Optional<String> build) {
        this.usable = build.isPresent();
        shared.update(build.orElse("").getBytes(StandardCharsets.UTF_8));
    }

    static Fingerprints ofThisBuild() {
        return new Fingerprints(build());
    }

    /// Everything in a directory that is no aid.
    void share(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            entries.filter(each -> !Files.exists(each.resolve(AidFolder.STRUCTURE))
                            && !each.toString().endsWith(Archive.ENDING))
                    .sorted()
                    .forEach(each -> digest(shared, directory, each));
        } catch (IOException unreadable) {
            // Told when its aids are looked for.
        }
    }

    /// Empty where it cannot be told.
    Optional<String> of(Path folder) {
        if (!usable) {
            return Optional.empty();
        }
        try {
            MessageDigest digest = (MessageDigest) shared.clone();
            digest(digest, folder, folder);
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (CloneNotSupportedException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private static void digest(MessageDigest digest, Path from, Path part) {
        try (Stream<Path> files = Files.walk(part)) {
            List<Path> inOrder = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : inOrder) {
                byte[] bytes = Files.readAllBytes(file);
                digest.update(
                        "%s %d ".formatted(from.relativize(file), bytes.length).getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> build() {
        CodeSource source = Fingerprints.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = source == null ? null : Path.of(source.getLocation().toURI());
            return jar == null || !Files.isRegularFile(jar)
                    ? Optional.empty()
                    : Optional.of("%d %s ".formatted(Files.size(jar), Files.getLastModifiedTime(jar)));
        } catch (IOException | URISyntaxException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
