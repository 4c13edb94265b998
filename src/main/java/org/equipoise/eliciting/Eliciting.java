package org.equipoise.eliciting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.preparation.Section;
import org.equipoise.preparation.Told;
import org.equipoise.preparation.Visit;
import org.equipoise.values.Method;

/// The pages that ask what matters, by every method of the engine.
public final class Eliciting {

    /// What matters to the person and is not among the questions.
    public static final Section OWN = new Concerns();

    /// The short form comes first.
    private static final List<Method> ORDER =
            List.of(Method.TOP_THREE, Method.RATING, Method.POINTS, Method.SWING, Method.BEST_WORST);

    private Eliciting() {}

    /// Where a method begins to ask.
    public static Section first(Method method) {
        return switch (method) {
            case TOP_THREE -> new TopThree();
            case RATING -> new Ratings();
            case POINTS -> new Points();
            case SWING -> new LargestSwing();
            case BEST_WORST -> new MostAndLeast(0);
        };
    }

    /// @param part counted from 0
    public static Optional<Section> named(String path, int part) {
        Section first = Stream.of(Method.values())
                .map(Eliciting::first)
                .filter(section -> section.path().equals(path))
                .findFirst()
                .orElse(null);
        return switch (first) {
            case null -> Optional.empty();
            case MostAndLeast _ -> Optional.of(new MostAndLeast(part));
            case LargestSwing _ when part == 1 -> Optional.of(new Swings());
            default -> Optional.of(first);
        };
    }

    /// Those that can ask about the decision's aid, the short form first.
    public static List<Method> methods(Visit visit) {
        List<Method> methods = new ArrayList<>(ORDER);
        methods.retainAll(Method.offeredBy(visit.aid()));
        return methods;
    }

    /// By which the person told what matters to them; empty while they did not.
    public static Optional<Method> told(Visit visit) {
        return Optional.ofNullable(visit.saved().answers().priorities()).flatMap(Method::of);
    }

    /// What they told by points, by swings or by the best and the worst; empty where they told it otherwise.
    public static Optional<List<Told>> toldInWords(Visit visit) {
        return ToldOtherwise.by(visit).map(ToldOtherwise::told);
    }
}
