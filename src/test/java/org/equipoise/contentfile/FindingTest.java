package org.equipoise.contentfile;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FindingTest {

    /// In every test, so that no check that any of them reaches tells a fault without how to mend it.
    @Test
    void isNotMadeWithoutHowToMendIt() {
        assertThatThrownBy(() -> new Finding("aid.yaml", 1, "/slug", "it is wrong", " "))
                .isInstanceOf(AssertionError.class)
                .hasMessage("it is wrong");
    }
}
