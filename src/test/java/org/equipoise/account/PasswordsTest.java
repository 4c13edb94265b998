package org.equipoise.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void makesPasswordsThatAreReadAloudWithoutDoubt() {
        assertThat(IntStream.range(0, 1000).mapToObj(_ -> Passwords.random()))
                .doesNotHaveDuplicates()
                .allMatch(password -> password.matches("([a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}"));
    }

    @Test
    void keepsASlowHash() {
        assertThat(passwords.hash("correct horse battery"))
                .startsWith("$2a$10$")
                .hasSize(60);
    }

    @Test
    void remembersWhatFittedAndNothingElse() {
        String hash = passwords.hash("correct horse battery");
        assertThat(passwords.hasJustFitted("correct horse battery", hash)).isFalse();
        assertThat(passwords.fits("wrong", hash)).isFalse();
        assertThat(passwords.hasJustFitted("wrong", hash)).isFalse();
        assertThat(passwords.fits("correct horse battery", hash)).isTrue();
        assertThat(passwords.hasJustFitted("correct horse battery", hash)).isTrue();
        assertThat(passwords.hasJustFitted("correct horse battery", passwords.hash("correct horse battery")))
                .isFalse();
    }
}
