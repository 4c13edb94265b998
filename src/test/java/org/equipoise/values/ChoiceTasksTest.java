package org.equipoise.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.aid.AidFixtures.level;
import static org.equipoise.aid.AidFixtures.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChoiceTasksTest {

    static IntStream numbers() {
        return IntStream.rangeClosed(3, 105);
    }

    /// The most even that pairs can be: their counts differ by one where their number leaves a rest, else not at all.
    @ParameterizedTest(name = "{0} things")
    @MethodSource("numbers")
    void showEverythingEquallyOftenAndPairsAsEvenlyAsCanBe(int number) {
        List<String> things = things(number);
        List<List<String>> tasks = ChoiceTasks.of(things).tasks();

        assertThat(tasks)
                .allSatisfy(task -> assertThat(task).hasSizeBetween(3, 5).doesNotHaveDuplicates());
        assertThat(tasks.stream().map(HashSet::new).toList()).doesNotHaveDuplicates();
        Map<String, Integer> shown = new HashMap<>();
        tasks.forEach(task -> task.forEach(thing -> shown.merge(thing, 1, Integer::sum)));
        assertThat(shown).containsOnlyKeys(things);
        assertThat(new HashSet<>(shown.values()))
                .containsExactly(ChoiceTasks.of(things).timesShown());
        Set<Integer> together = new HashSet<>(pairs(things, tasks));
        assertThat(together).hasSizeLessThanOrEqualTo(2);
        assertThat(together.stream().mapToInt(i -> i).max().orElseThrow()
                        - together.stream().mapToInt(i -> i).min().orElseThrow())
                .isLessThanOrEqualTo(1);
    }

    /// Things, tasks, things a task, times shown, times together, as in the tables of balanced incomplete block designs
    /// (Colbourn and Dinitz 2007, table II.1.1).
    @ParameterizedTest(name = "{0} things in {1} tasks of {2}, each {3} times, each two together {4} times")
    @CsvSource({
        "4,  4,  3, 3, 2",
        "5,  5,  4, 4, 3",
        "6,  10, 3, 5, 2",
        "7,  7,  3, 3, 1",
        "8,  14, 4, 7, 3",
        "9,  12, 3, 4, 1",
        "10, 15, 4, 6, 2",
        "11, 11, 5, 5, 2",
        "13, 13, 4, 4, 1",
        "16, 20, 4, 5, 1",
        "21, 21, 5, 5, 1",
        "25, 30, 5, 6, 1"
    })
    void areBalancedWhereADesignIsKnown(int number, int tasks, int inATask, int times, int together) {
        ChoiceTasks found = ChoiceTasks.of(things(number));
        assertThat(found.tasks()).hasSize(tasks).allMatch(task -> task.size() == inATask);
        assertThat(found.timesShown()).isEqualTo(times);
        assertThat(pairs(things(number), found.tasks())).containsOnly(together);
    }

    /// Whoever stops early has seen everything before anything comes for the last time.
    @ParameterizedTest(name = "{0} things")
    @MethodSource("numbers")
    void showEverythingBeforeAnythingIsDone(int number) {
        ChoiceTasks tasks = ChoiceTasks.of(things(number));
        Map<String, Integer> shown = new HashMap<>();
        things(number).forEach(thing -> shown.put(thing, 0));
        for (List<String> task : tasks.tasks()) {
            task.forEach(thing -> shown.merge(thing, 1, Integer::sum));
            assertThat(shown.values().stream().mapToInt(i -> i).max().orElseThrow()
                            - shown.values().stream().mapToInt(i -> i).min().orElseThrow())
                    .isLessThan(tasks.timesShown());
        }
    }

    @Test
    void areTheSameEveryTime() {
        Aid aid = AidFixtures.statins();
        assertThat(ChoiceTasks.of(aid, 2)).isEqualTo(ChoiceTasks.of(aid, 2));
    }

    @Test
    void showWhatCanBeWeighedAndTheConcernsOfOnesOwn() {
        Aid aid = AidFixtures.statins();
        assertThat(ChoiceTasks.of(aid, 0).tasks().stream().flatMap(List::stream))
                .hasSameElementsAs(Weighable.attributes(aid));
        assertThat(ChoiceTasks.of(aid, 2).tasks().stream().flatMap(List::stream))
                .contains("own-1", "own-2", "a-tablet-every-day")
                .doesNotContain("own-3", "life-with-other-people");
    }

    @Test
    void areNoneForFewerThanThreeAttributes() {
        List<String> options = List.of("wait", "operate");
        Aid two = AidFixtures.aid(
                options,
                row("pain", null, options, level(0), level(1)),
                row("risk", null, options, level(1), level(0)));
        assertThat(ChoiceTasks.of(two, 3).tasks()).isEmpty();
        assertThat(ChoiceTasks.of(two, 3).timesShown()).isZero();
    }

    private static List<String> things(int number) {
        return IntStream.range(0, number).mapToObj(i -> "thing-" + i).toList();
    }

    private static List<Integer> pairs(List<String> things, List<List<String>> tasks) {
        List<Integer> together = new ArrayList<>();
        for (String one : things) {
            for (String other : things.subList(things.indexOf(one) + 1, things.size())) {
                together.add((int) tasks.stream()
                        .filter(task -> task.contains(one) && task.contains(other))
                        .count());
            }
        }
        return together;
    }
}
