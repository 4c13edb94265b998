package org.equipoise.administration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Optional;

/// What is set up when there is no organisation yet.
@ConfigMapping(prefix = "equipoise.identity")
interface FirstStartConfig {

    /// An organisation to try things out in, with an account for each role; their passwords are printed once.
    @WithDefault("true")
    boolean demonstration();

    /// One password for all of them, for tests. Refused in production.
    @WithName("demonstration.password")
    Optional<String> demonstrationPassword();
}
