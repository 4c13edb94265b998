package org.equipoise.values;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;

/// What to show together, three to five at a time, to a person who says what matters most and least of each few.
///
/// @param tasks in the order in which to ask them; all things are shown equally often, and any two of them together as
///     evenly as their number allows. None where there are fewer than three things.
public record ChoiceTasks(List<List<String>> tasks) {

    public ChoiceTasks {
        tasks = tasks.stream().map(List::copyOf).toList();
    }

    /// The same for the same aid every time.
    ///
    /// @param ownConcerns how many of the person's own concerns are shown among the aid's attributes, as `own-1`, …
    public static ChoiceTasks of(Aid aid, int ownConcerns) {
        if (!Method.BEST_WORST.isOfferedBy(aid)) {
            return new ChoiceTasks(List.of());
        }
        return of(Stream.concat(
                        Weighable.attributes(aid).stream(),
                        IntStream.range(0, ownConcerns).mapToObj(OwnConcern::id))
                .toList());
    }

    /// @param things three or more
    static ChoiceTasks of(List<String> things) {
        List<List<String>> blocks = BlockDesign.of(things.size()).blocks().stream()
                .map(block -> block.stream().map(things::get).toList())
                .toList();
        return new ChoiceTasks(inOrder(blocks));
    }

    /// In how many of the tasks each thing is shown.
    public int timesShown() {
        return tasks.isEmpty()
                ? 0
                : (int) tasks.stream()
                        .filter(task -> task.contains(tasks.getFirst().getFirst()))
                        .count();
    }

    /// Next comes what was shown least, so that whoever stops early has seen everything about equally often.
    private static List<List<String>> inOrder(List<List<String>> tasks) {
        List<List<String>> left = new ArrayList<>(tasks);
        List<List<String>> ordered = new ArrayList<>();
        Map<String, Integer> shown = new LinkedHashMap<>();
        while (!left.isEmpty()) {
            List<String> next = left.stream()
                    .min(Comparator.comparingInt(task -> task.stream()
                            .mapToInt(each -> shown.getOrDefault(each, 0))
                            .sum()))
                    .orElseThrow();
            next.forEach(each -> shown.merge(each, 1, Integer::sum));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
