package org.equipoise.mediacheck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.archive.Enclosed;
import org.equipoise.media.MediaStore;

/// Where the bytes of media are, by the names of the files.
@FunctionalInterface
public interface MediaSource {

    /// What files are called in an archive before their names.
    String FOLDER = "media/";

    MediaSource NONE = name -> {
        throw new NoSuchFileException(name);
    };

    /// Throws `NoSuchFileException` where there is no such file.
    InputStream open(String name) throws IOException;

    static MediaSource in(Path folder) {
        return name -> Files.newInputStream(folder.resolve(name));
    }

    /// What came along in an archive.
    static MediaSource of(List<Enclosed> enclosed) {
        Map<String, byte[]> files = new HashMap<>();
        enclosed.forEach(file -> files.put(file.name(), file.bytes()));
        return name -> {
            byte[] bytes = files.get(FOLDER + name);
            return bytes == null ? NONE.open(name) : new ByteArrayInputStream(bytes);
        };
    }

    /// What is kept here, by its hash.
    static MediaSource of(MediaStore store) {
        return hash -> store.open(hash).orElseThrow(() -> new NoSuchFileException(hash));
    }

    /// @param names what each file is called here, by its name there
    default MediaSource called(Map<String, String> names) {
        return name -> open(names.getOrDefault(name, ""));
    }

    default MediaSource orElse(MediaSource other) {
        return name -> {
            try {
                return open(name);
            } catch (NoSuchFileException elsewhere) {
                return other.open(name);
            }
        };
    }
}
