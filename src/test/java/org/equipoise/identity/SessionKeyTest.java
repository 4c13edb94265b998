package org.equipoise.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SessionKeyTest {

    private static final String NAME = "quarkus.http.auth.session.encryption-key";

    private final SessionKey source = new SessionKey();

    @Test
    void givesOneKeyForTheLifeOfTheProcess() {
        assertThat(Base64.getDecoder().decode(source.getValue(NAME))).hasSize(32);
        assertThat(new SessionKey().getValue(NAME)).isEqualTo(source.getValue(NAME));
        assertThat(source.getValue("quarkus.http.port")).isNull();
    }

    @Test
    void tellsNobodyThatItHasIt() {
        assertThat(source.getPropertyNames()).isEmpty();
        assertThat(source.getProperties()).isEmpty();
    }
}
