package org.equipoise.adaptation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What changed on two sides since both were the same. Changes of one side alone do not meet; where both changed the
/// same place in different ways, ours stands and the place is named.
public final class ThreeWay {

    /// One place: a JSON Pointer in which elements of lists stand under their ids. What is null is not there.
    public record Change(
            String pointer,
            @Nullable JsonNode before,
            @Nullable JsonNode ours,
            @Nullable JsonNode theirs) {}

    /// @param toTakeOver changed by them alone
    /// @param alreadyTheSame changed by both, to the same
    /// @param conflicts changed by both, each in its own way
    /// @param merged ours, with what is to be taken over
    public record Result(
            List<Change> toTakeOver, List<Change> alreadyTheSame, List<Change> conflicts, JsonNode merged) {}

    private final Predicate<String> inOnePiece;
    private final List<Change> toTakeOver = new ArrayList<>();
    private final List<Change> alreadyTheSame = new ArrayList<>();
    private final List<Change> conflicts = new ArrayList<>();

    private ThreeWay(Predicate<String> inOnePiece) {
        this.inOnePiece = inOnePiece;
    }

    /// @param inOnePiece pointers of what is one thing, so that no mixture of two sides comes of it
    static Result of(JsonNode base, JsonNode ours, JsonNode theirs, Predicate<String> inOnePiece) {
        ThreeWay merging = new ThreeWay(inOnePiece);
        Part merged = merging.merge("", Part.of(base), Part.of(ours), Part.of(theirs));
        return new Result(
                List.copyOf(merging.toTakeOver),
                List.copyOf(merging.alreadyTheSame),
                List.copyOf(merging.conflicts),
                merged == null ? ours : merged.json());
    }

    private @Nullable Part merge(String at, @Nullable Part base, @Nullable Part ours, @Nullable Part theirs) {
        if (ours instanceof Part.Members(boolean list, var mine)
                && theirs instanceof Part.Members(boolean theirList, var others)
                && list == theirList
                && !inOnePiece.test(at)) {
            Map<String, Part> before = base instanceof Part.Members members ? members.byName() : Map.of();
            Map<String, Part> merged = new LinkedHashMap<>();
            for (String name : order(before.keySet(), mine.keySet(), others.keySet())) {
                Part each = merge(
                        at + "/" + name.replace("~", "~0").replace("/", "~1"),
                        before.get(name),
                        mine.get(name),
                        others.get(name));
                if (each != null) {
                    merged.put(name, each);
                }
            }
            return new Part.Members(list, merged);
        }
        return whole(new Sides(base, ours, theirs), at);
    }

    private record Sides(
            @Nullable Part base,
            @Nullable Part ours,
            @Nullable Part theirs) {

        Change change(String at) {
            return new Change(at, json(base), json(ours), json(theirs));
        }

        private static @Nullable JsonNode json(@Nullable Part part) {
            return part == null ? null : part.json();
        }
    }

    private @Nullable Part whole(Sides sides, String at) {
        Part ours = sides.ours();
        if (same(ours, sides.theirs())) {
            if (!same(sides.base(), ours)) {
                alreadyTheSame.add(sides.change(at));
            }
            return ours;
        }
        if (same(sides.base(), ours)) {
            toTakeOver.add(sides.change(at));
            return sides.theirs();
        }
        if (!same(sides.base(), sides.theirs())) {
            conflicts.add(sides.change(at));
        }
        return ours;
    }

    private static boolean same(@Nullable Part one, @Nullable Part other) {
        return switch (one) {
            case null -> other == null;
            case Part.Value(JsonNode value) ->
                other instanceof Part.Value(JsonNode otherValue) && Alike.are(value, otherValue);
            case Part.Members(boolean list, var members) ->
                other instanceof Part.Members(boolean otherList, var others)
                        && list == otherList
                        && members.keySet().equals(others.keySet())
                        && members.keySet().stream().allMatch(name -> same(members.get(name), others.get(name)));
        };
    }

    /// Their order where we did not change it; ours otherwise. What only the other side has comes last.
    private static Set<String> order(Set<String> before, Set<String> ours, Set<String> theirs) {
        boolean unchanged = List.copyOf(before).equals(List.copyOf(ours));
        Set<String> order = new LinkedHashSet<>(unchanged ? theirs : ours);
        order.addAll(unchanged ? ours : theirs);
        return order;
    }
}
