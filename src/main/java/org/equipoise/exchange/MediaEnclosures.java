package org.equipoise.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.archive.Enclosed;
import org.equipoise.archive.Enclosures;
import org.equipoise.media.MediaFile;
import org.equipoise.media.MediaStore;

/// The media of a version go along with it.
@ApplicationScoped
class MediaEnclosures implements Enclosures {

    private final MediaStore store;

    MediaEnclosures(MediaStore store) {
        this.store = store;
    }

    @Override
    public List<Enclosed> of(Aid aid, int version) {
        return aid.media().files().entrySet().stream()
                .flatMap(file -> file(file.getKey(), file.getValue()))
                .toList();
    }

    private Stream<Enclosed> file(String name, MediaFile file) {
        return store.open(file.hash()).stream().map(bytes -> new Enclosed("media/" + name, read(bytes)));
    }

    private static byte[] read(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
