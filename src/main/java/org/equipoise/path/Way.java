package org.equipoise.path;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;

/// The path of one length through one aid.
///
/// @param steps in their order
public record Way(Length length, List<Step> steps) {

    /// So many questions about a person are asked on a path of middle length; more of them would make it a long one.
    private static final int FEW = 4;

    public Way {
        steps = List.copyOf(steps);
    }

    public static Way of(Length length, Aid aid) {
        Set<Step> leftOut = EnumSet.noneOf(Step.class);
        if (length == Length.SHORT) {
            leftOut.addAll(List.of(Step.OPTIONS, Step.ABOUT_YOU, Step.OWN, Step.CLEAR, Step.STAND, Step.NOTES));
        }
        if (length == Length.MIDDLE && aid.profile().size() > FEW) {
            leftOut.add(Step.ABOUT_YOU);
        }
        Stream.of(Step.values()).filter(step -> !asks(step, aid)).forEach(leftOut::add);
        return new Way(
                length,
                Stream.of(Step.values()).filter(step -> !leftOut.contains(step)).toList());
    }

    /// Whether there is anything on the step's page.
    public static boolean asks(Step step, Aid aid) {
        return switch (step) {
            case ABOUT_YOU -> !aid.profile().isEmpty();
            case CLEAR -> !aid.knowledge().isEmpty();
            default -> true;
        };
    }

    /// Counted from 1. A step that is left out stands where it would come.
    public int position(Step step) {
        return Math.max(1, (int)
                steps.stream().filter(each -> each.compareTo(step) <= 0).count());
    }

    public Optional<Step> after(Step step) {
        return steps.stream().filter(each -> each.compareTo(step) > 0).findFirst();
    }

    public Optional<Step> before(Step step) {
        return steps.reversed().stream()
                .filter(each -> each.compareTo(step) < 0)
                .findFirst();
    }
}
