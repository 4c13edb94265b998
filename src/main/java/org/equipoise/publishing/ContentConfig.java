package org.equipoise.publishing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

@ConfigMapping(prefix = "equipoise.aids")
interface ContentConfig {

    /// Directories with one folder per aid, read in addition to the shipped ones.
    Optional<List<Path>> directories();

    /// Whether the aids that come with Equipoise are published.
    @WithDefault("true")
    boolean shipped();
}
