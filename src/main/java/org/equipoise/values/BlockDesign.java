package org.equipoise.values;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Blocks of three to five of `points` numbers, 0 and up, in which each number stands equally often.
///
/// All blocks come from a few by adding 1 again and again. The numbers run in rounds of `round`: with 10 numbers and
/// rounds of 5, 4 is followed by 0, and 9 by 5. A number beyond the last whole round stays as it is.
///
/// @param first the blocks to begin with
record BlockDesign(int points, int round, List<List<Integer>> first) {

    /// Balanced incomplete block designs (every two numbers stand together equally often) that have at most twice as
    /// many blocks as numbers, and no more than 30. Those of 7, 13 and 21 are projective planes, those of 9, 16 and
    /// 25 affine ones; see Colbourn and Dinitz, Handbook of Combinatorial Designs, 2nd edition 2007, part II.
    private static final Map<Integer, BlockDesign> BALANCED = Map.ofEntries(
            design(3, 3, List.of(List.of(0, 1, 2))),
            design(4, 4, List.of(List.of(0, 1, 2))),
            design(5, 5, List.of(List.of(0, 1, 2, 3))),
            design(6, 5, List.of(List.of(5, 0, 1), List.of(0, 1, 3))),
            design(7, 7, List.of(List.of(0, 1, 3))),
            design(8, 7, List.of(List.of(7, 0, 1, 3), List.of(2, 4, 5, 6))),
            design(9, 8, List.of(List.of(8, 0, 4), List.of(0, 1, 3))),
            design(10, 5, List.of(List.of(0, 1, 2, 5), List.of(0, 2, 7, 8), List.of(0, 6, 7, 9))),
            design(11, 11, List.of(List.of(1, 3, 4, 5, 9))),
            design(13, 13, List.of(List.of(0, 1, 4, 6))),
            design(16, 15, List.of(List.of(15, 0, 5, 10), List.of(1, 2, 4, 8))),
            design(21, 21, List.of(List.of(3, 6, 7, 12, 14))),
            design(25, 24, List.of(List.of(24, 0, 6, 12, 18), List.of(0, 1, 3, 11, 20))));

    /// The differences within it are all different (a Golomb ruler), so that among 12 numbers two stand together once
    /// or twice, and among more never twice.
    private static final List<Integer> RULER = List.of(0, 1, 4, 6);

    /// @param points 3 or more
    static BlockDesign of(int points) {
        BlockDesign balanced = BALANCED.get(points);
        return balanced == null ? new BlockDesign(points, points, List.of(RULER)) : balanced;
    }

    List<List<Integer>> blocks() {
        List<List<Integer>> blocks = new ArrayList<>();
        Set<Set<Integer>> seen = new HashSet<>();
        for (List<Integer> each : first) {
            List<Integer> block = each;
            for (int i = 0; i < round; i++) {
                if (seen.add(Set.copyOf(block))) {
                    blocks.add(block);
                }
                block = block.stream().map(this::next).toList();
            }
        }
        return blocks;
    }

    private int next(int number) {
        int begin = number - number % round;
        return begin + round > points ? number : begin + (number + 1) % round;
    }

    private static Map.Entry<Integer, BlockDesign> design(int points, int round, List<List<Integer>> first) {
        return Map.entry(points, new BlockDesign(points, round, first));
    }
}
