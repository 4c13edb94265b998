package org.equipoise.checklist;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The checklists of this installation, read once at every start: those that come with it, and those in `checklists/` of
/// its own directories. A broken one stops the start: without it, aids would be published unchecked.
@Startup
@ApplicationScoped
class Shelf {

    private static final String FOLDER = "checklists";

    private final Map<String, Checklist> lists;

    Shelf(ShelfConfig config) {
        lists = new TreeMap<>(shipped());
        config.directories().orElse(List.of()).forEach(directory -> load(directory, lists));
        Log.infof("Checklists: %d loaded", lists.size());
    }

    static Map<String, Checklist> shipped() {
        Map<String, Checklist> shipped = new TreeMap<>();
        try {
            ClassPathUtils.consumeAsPaths("decision-aids", directory -> load(directory, shipped));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shipped;
    }

    private static void load(Path directory, Map<String, Checklist> lists) {
        Path folder = directory.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
                ListFile read = ListFile.of(file);
                Checklist list = read.read();
                if (lists.putIfAbsent(list.id(), list) != null) {
                    throw new ListFile.Broken(read.name(), List.of("another directory has a list of this id"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Collection<Checklist> all() {
        return lists.values();
    }

    Optional<Checklist> find(String id) {
        return Optional.ofNullable(lists.get(id));
    }
}
