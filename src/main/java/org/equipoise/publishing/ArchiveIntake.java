package org.equipoise.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.equipoise.archive.Archive;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.Schemas;
import org.equipoise.media.MediaStore;
import org.equipoise.mediacheck.ArchivedMedia;
import org.equipoise.mediacheck.MediaSource;

/// What an archive has to be before a draft is made of it, and the media that it brings.
@ApplicationScoped
public class ArchiveIntake {

    private final MediaStore store;
    private final Schemas schemas = Schemas.load();

    ArchiveIntake(MediaStore store) {
        this.store = store;
    }

    /// Why nothing can be begun with it. What else is wrong, the checks of the draft tell.
    public List<Finding> faults(Archive archive) {
        JsonNode document = archive.content().tree();
        if (!archive.content().isCanonical()) {
            return broken("the content is not written as this service writes it");
        }
        if (!document.path("aid").isObject() || document.path("texts").isEmpty()) {
            return broken("the content holds no aid, or no text");
        }
        if (!bringsMedia(archive, document)) {
            return List.of();
        }
        ContentFile structure = new ContentFile("aid", document.path("aid"));
        List<Finding> misfits = structure.check(schemas.aid());
        try {
            return misfits.isEmpty() ? media(archive).findings(archive.content()) : misfits;
        } catch (IllegalArgumentException notUnderstood) {
            return broken(String.valueOf(notUnderstood.getMessage()));
        }
    }

    /// In a transaction of its own. An archive without faults is expected.
    public void keepMedia(Archive archive) {
        if (bringsMedia(archive, archive.content().tree())) {
            QuarkusTransaction.requiringNew()
                    .run(() -> media(archive).of(archive.content()).keepIn(store));
        }
    }

    private static boolean bringsMedia(Archive archive, JsonNode document) {
        return document.has("media")
                || document.path("aid").has("media")
                || archive.enclosed().stream().anyMatch(file -> file.name().startsWith(MediaSource.FOLDER));
    }

    private ArchivedMedia media(Archive archive) {
        return new ArchivedMedia(archive.enclosed(), MediaSource.of(store));
    }

    private static List<Finding> broken(String reason) {
        return List.of(new Finding(
                "content.json",
                0,
                "",
                reason,
                "Have it exported once more where it comes from, and change nothing in it."));
    }
}
