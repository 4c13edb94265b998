package org.equipoise.values;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.equipoise.values.Priorities.BestWorst;
import org.equipoise.values.Priorities.Choice;
import org.equipoise.values.Priorities.Points;
import org.equipoise.values.Priorities.Rating;
import org.equipoise.values.Priorities.Swing;
import org.equipoise.values.Priorities.TopThree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrioritiesTest {

    private static final Choice A_CHOICE = new Choice(List.of("pain", "risk", "time"), "pain", "risk");

    static Stream<Arguments> senseless() {
        return Stream.of(
                of("a rating above ten", () -> new Rating(Map.of("pain", 10.1), List.of())),
                of("a rating that is no number", () -> new Rating(Map.of("pain", Double.NaN), List.of())),
                of("nothing among the top three", () -> new TopThree(List.of())),
                of("the same twice among the top three", () -> new TopThree(List.of("pain", "pain"))),
                of("four among the top three", () -> new TopThree(List.of("pain", "risk", "time", "own-1"))),
                of("99 points", () -> new Points(Map.of("pain", 99.0), List.of())),
                of("more than all points", () -> new Points(Map.of("pain", 101.0, "risk", -1.0), List.of())),
                of("parts of a hundredth point", () -> new Points(Map.of("pain", 99.999, "risk", 0.001), List.of())),
                of("endless points", () -> new Points(Map.of("pain", Double.POSITIVE_INFINITY), List.of())),
                of("no swing that matters most", () -> new Swing(Map.of("pain", 99.9), List.of())),
                of("a swing above the most", () -> new Swing(Map.of("pain", 100.0, "risk", 100.5), List.of())),
                of("a choice of two", () -> new Choice(List.of("pain", "risk"), "pain", "risk")),
                of("a choice of six", () -> new Choice(List.of("pain", "risk", "time", "a", "b", "c"), "pain", "risk")),
                of("a choice with the same twice", () -> new Choice(List.of("pain", "risk", "pain"), "pain", "risk")),
                of("a best that was not shown", () -> new Choice(List.of("pain", "risk", "time"), "own-1", "risk")),
                of("a worst that was not shown", () -> new Choice(List.of("pain", "risk", "time"), "pain", "own-1")),
                of("more choices than anybody is asked", () -> new BestWorst(Collections.nCopies(201, A_CHOICE))),
                of("a best that is the worst", () -> new Choice(List.of("pain", "risk", "time"), "pain", "pain")));
    }

    private static Arguments of(String what, ThrowingCallable made) {
        return Arguments.of(what, made);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("senseless")
    void cannotBe(String what, ThrowingCallable made) {
        assertThatIllegalArgumentException().isThrownBy(made);
    }
}
