package org.equipoise.checklist;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The same directories that aids are read from.
@ConfigMapping(prefix = "equipoise.aids")
interface ShelfConfig {

    Optional<List<Path>> directories();
}
