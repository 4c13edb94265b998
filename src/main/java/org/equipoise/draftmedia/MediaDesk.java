package org.equipoise.draftmedia;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.equipoise.authoring.AuthoringDesk;
import org.equipoise.authoring.DraftStep;
import org.equipoise.authoring.Manuscript;
import org.equipoise.draftcontent.DraftContent;
import org.equipoise.media.FileType;
import org.equipoise.media.MediaFile;
import org.equipoise.media.MediaStore;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.Violation;
import org.equipoise.translating.Sheets;

/// Where the media of a draft are brought and described. Of what is refused, nothing is kept.
@ApplicationScoped
public class MediaDesk {

    private static final int MOST_FILES = 100;

    private final AuthoringDesk drafts;
    private final MediaStore store;
    private final Leftovers leftovers;

    MediaDesk(AuthoringDesk drafts, MediaStore store, Leftovers leftovers) {
        this.drafts = drafts;
        this.store = store;
        this.leftovers = leftovers;
    }

    /// Keeps a file under a name; another of that name goes.
    public DraftStep keep(Manuscript manuscript, Precondition revision, String name, Path file) {
        leftovers.clear();
        return together(() -> {
            List<Violation> faults = new ArrayList<>();
            DraftContent with = with(manuscript.content(), Map.of(name, file), _ -> "", faults);
            return faults.isEmpty()
                    ? drafts.edit(manuscript.draft().id(), revision, with)
                    : new DraftStep.Refused(faults);
        });
    }

    /// Which field of a form a file came from.
    @FunctionalInterface
    public interface Origin {
        String of(String name);
    }

    /// Makes a medium part of the draft, in the place of one of the same id, with files that come along.
    public DraftStep describe(
            Manuscript manuscript,
            Precondition revision,
            String id,
            DescribeMedium medium,
            Map<String, Path> files,
            Origin origin) {
        leftovers.clear();
        return together(() -> {
            List<Violation> faults = new ArrayList<>();
            if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || id.length() > 60) {
                faults.add(new Violation("/id", "Use small letters, digits and single hyphens, such as my-film."));
            }
            DraftContent with = with(manuscript.content(), files, origin, faults);
            String source = Sheets.source(with).orElse("en");
            MediumFaults.of(with, source, medium, name -> bytes(with, name)).stream()
                    .filter(fault ->
                            faults.stream().noneMatch(other -> other.pointer().equals(fault.pointer())))
                    .forEach(faults::add);
            return faults.isEmpty()
                    ? drafts.edit(manuscript.draft().id(), revision, described(with, id, medium))
                    : new DraftStep.Refused(faults);
        });
    }

    /// Takes a medium out, with its words in every language. Files that nothing else names go with it.
    public DraftStep remove(Manuscript manuscript, Precondition revision, String id) {
        leftovers.clear();
        ObjectNode tree = manuscript.content().tree().deepCopy();
        if (!DraftMedia.remove(tree, id)) {
            return new DraftStep.Refused(List.of(new Violation("/id", "The draft has no medium of this id.")));
        }
        DraftContent without = new DraftContent(tree);
        for (String language : without.texts().keySet()) {
            without = Sheets.stamped(without, manuscript.content(), language, _ -> false);
        }
        return drafts.edit(manuscript.draft().id(), revision, without);
    }

    /// What is kept for the draft under a name.
    public Optional<MediaFile> file(Manuscript manuscript, String name) {
        String hash = manuscript
                .content()
                .tree()
                .path("media")
                .path(name)
                .path("hash")
                .asText();
        return FileType.of(name)
                .flatMap(type -> store.size(hash).map(size -> new MediaFile(hash, type.type(), size, List.of())));
    }

    /// Everything or nothing.
    private static DraftStep together(Supplier<DraftStep> step) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                DraftStep done = step.get();
                if (!(done instanceof DraftStep.Done)) {
                    throw new NotTaken(done);
                }
                return done;
            });
        } catch (NotTaken nothing) {
            return nothing.step;
        }
    }

    /// Takes back what was kept for a step that was not taken.
    private static final class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient DraftStep step;

        NotTaken(DraftStep step) {
            this.step = step;
        }
    }

    private DraftContent with(DraftContent content, Map<String, Path> files, Origin origin, List<Violation> faults) {
        ObjectNode tree = content.tree().deepCopy();
        ObjectNode media = tree.withObject("/media");
        try {
            for (Map.Entry<String, Path> each : files.entrySet()) {
                String name = each.getKey();
                List<String> wrong = FileCheck.faults(name, each.getValue(), Long.MAX_VALUE);
                wrong.forEach(why -> faults.add(new Violation(origin.of(name), why)));
                if (wrong.isEmpty()) {
                    media.set(name, keep(name, each.getValue(), tree));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (media.size() > MOST_FILES) {
            faults.add(new Violation("", "A draft has at most %d files.".formatted(MOST_FILES)));
        }
        return new DraftContent(tree);
    }

    private ObjectNode keep(String name, Path file, ObjectNode tree) throws IOException {
        String hash;
        try (InputStream bytes = Files.newInputStream(file)) {
            hash = MediaStore.hash(bytes);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            store.keep(hash, bytes);
        }
        return tree.objectNode()
                .put("hash", hash)
                .put("type", FileType.of(name).orElseThrow().type())
                .put("size", Files.size(file));
    }

    private byte[] bytes(DraftContent content, String name) {
        String hash = content.tree().path("media").path(name).path("hash").asText();
        try (InputStream bytes = store.open(hash).orElseGet(InputStream::nullInputStream)) {
            return bytes.readNBytes((int) FileCheck.MOST_BYTES_OF_TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DraftContent described(DraftContent content, String id, DescribeMedium medium) {
        ObjectNode tree = content.tree().deepCopy();
        ArrayNode media = tree.withObject("/aid").withArray("/media");
        DraftMedia.put(media, DraftMedia.structure(id, medium));
        DraftMedia.words(tree, id, medium);
        DraftContent with = new DraftContent(tree);
        for (String language : medium.texts().keySet()) {
            with = Sheets.stamped(with, content, language, _ -> false);
        }
        return with;
    }
}
