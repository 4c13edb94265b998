package org.equipoise.administration;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// An organisation of one's own: its name is `equipoise.organisation` (`EQUIPOISE_ORGANISATION`).
@ConfigMapping(prefix = "equipoise.admin")
interface FirstAdminConfig {

    Optional<String> username();

    /// 12 to 72 bytes. It is used once; take it out of the configuration afterwards.
    Optional<String> password();
}
