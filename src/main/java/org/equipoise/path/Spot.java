package org.equipoise.path;

import java.util.Optional;
import org.equipoise.eliciting.Eliciting;
import org.equipoise.preparation.Section;
import org.equipoise.preparation.Sections;
import org.equipoise.preparation.Visit;
import org.equipoise.problem.ProblemType;
import org.equipoise.values.Method;
import org.jspecify.annotations.Nullable;

/// One page of the path.
///
/// @param section what is asked on it; null where it is there to be read
public record Spot(Step step, @Nullable Section section) {

    /// The page that offers the ways to say what matters.
    public static final String WAYS = "ways-to-say-it";

    private static final String STEPS = "/my/steps/";

    /// @param part counted from 1, as in the address
    public static Spot named(String path, int part, Length length) {
        if (path.equals(WAYS)) {
            return new Spot(Step.MATTERS, null);
        }
        Optional<Section> eliciting = Eliciting.named(path, part - 1);
        if (eliciting.isPresent()) {
            return new Spot(Step.MATTERS, eliciting.get());
        }
        Step step = Step.of(path).orElseThrow(() -> ProblemType.NOT_FOUND.because(""));
        return new Spot(step, section(step, length));
    }

    private static @Nullable Section section(Step step, Length length) {
        return switch (step) {
            case DECISION, OPTIONS, EACH, MATTERS, MEANS -> null;
            case ABOUT_YOU -> Sections.ABOUT_YOU;
            case OWN -> Eliciting.OWN;
            case CLEAR -> Sections.KNOWLEDGE;
            case STAND -> Sections.LEANING;
            case NOTES -> Sections.NOTES;
            case TEAM -> length == Length.SHORT ? Sections.ALL_AT_ONCE : Sections.FOR_MY_TEAM;
        };
    }

    /// The first page of a step. What matters is asked by the method by which it was told, or else by one that fits the
    /// length.
    public static Spot first(Step step, Visit visit, Length length) {
        if (step != Step.MATTERS) {
            return new Spot(step, section(step, length));
        }
        Optional<Method> told = Eliciting.told(visit);
        return told.map(method -> new Spot(step, Eliciting.first(method))).orElseGet(() -> switch (length) {
            case SHORT -> new Spot(step, Eliciting.first(Method.TOP_THREE));
            case MIDDLE -> new Spot(step, Eliciting.first(Method.RATING));
            case LONG -> new Spot(step, null);
        });
    }

    public Optional<Spot> after(Visit visit, Way way) {
        return Optional.ofNullable(section)
                .flatMap(asked -> asked.following(visit))
                .map(next -> new Spot(step, next))
                .or(() -> way.after(step).map(next -> first(next, visit, way.length())));
    }

    public Optional<Spot> before(Visit visit, Way way) {
        return Optional.ofNullable(section)
                .flatMap(asked -> asked.preceding(visit))
                .map(before -> new Spot(step, before))
                .or(() -> way.before(step).map(before -> first(before, visit, way.length())));
    }

    public String path() {
        return section != null ? section.path() : step == Step.MATTERS ? WAYS : step.path();
    }

    public String address() {
        return STEPS + path() + (section != null && section.part() > 0 ? "?part=" + (section.part() + 1) : "");
    }

    /// The same with something more to tell.
    public String addressWith(String parameter) {
        return address() + (address().contains("?") ? "&" : "?") + parameter;
    }
}
