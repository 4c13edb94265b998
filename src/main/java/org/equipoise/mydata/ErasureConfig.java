package org.equipoise.mydata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "equipoise.erasure")
interface ErasureConfig {

    /// Whether a recorded summary outlives an erasure, as a part of the organisation's health record.
    @WithDefault("true")
    boolean keepsRecords();
}
