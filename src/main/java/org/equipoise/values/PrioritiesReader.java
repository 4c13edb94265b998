package org.equipoise.values;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.equipoise.problem.Objections;
import org.jspecify.annotations.Nullable;

/// Reads priorities by their method, and checks that each names something that can be weighed.
class PrioritiesReader {

    static final String AT = "/priorities";

    private static final String EITHER = "It stands among `unsure` too; it is one or the other.";

    private final Weighable weighable;
    private final Objections objections;
    private final NamesReader names;

    PrioritiesReader(Weighable weighable, Objections objections) {
        this.weighable = weighable;
        this.objections = objections;
        this.names = new NamesReader(objections);
    }

    /// What is returned counts only if nothing was objected to.
    Priorities read(@Nullable JsonNode priorities) {
        if (priorities == null || priorities.isNull()) {
            return Priorities.NOTHING_TOLD;
        }
        Method method = Method.of(priorities).orElse(null);
        return switch (method) {
            case RATING -> rating(priorities);
            case TOP_THREE -> topThree(priorities);
            case POINTS -> points(priorities);
            case SWING -> swing(priorities);
            case BEST_WORST ->
                method.isOfferedBy(weighable.aid())
                        ? new ChoicesReader(weighable, objections).read(priorities)
                        : refuse("This aid has fewer than three attributes to choose from.");
            case null -> refuse("Name the method by which priorities are told.");
        };
    }

    private Priorities refuse(String why) {
        String offered = Method.inWords(Method.offeredBy(weighable.aid()));
        objections.at(AT + "/method", "%s Offered are %s.".formatted(why, offered));
        return Priorities.NOTHING_TOLD;
    }

    private Priorities rating(JsonNode priorities) {
        Set<String> own = weighable.own();
        own.stream()
                .filter(priorities.path("ratings")::has)
                .forEach(name -> objections.at(
                        AT + "/ratings", name, "A concern of one's own is rated by its own `importance`."));
        Weighable attributes = weighable.withoutOwn();
        Map<String, Double> ratings = marks(
                priorities, "ratings", attributes, Priorities.Rating::inRange, "Say from 0 to 10 how much it matters.");
        List<String> unsure = unsure(priorities, "ratings", attributes);
        return objections.any() ? Priorities.NOTHING_TOLD : new Priorities.Rating(ratings, unsure);
    }

    private Priorities topThree(JsonNode priorities) {
        objections.toMembersBeside(Set.of("method", "attributes", "unsure"), priorities, AT);
        Set<String> picked = names.read(priorities.path("attributes"), AT + "/attributes", weighable);
        if (picked.isEmpty() || picked.size() > Priorities.TopThree.MOST) {
            objections.at(AT + "/attributes", "Name one to three, the most important first.");
        }
        Set<String> unsure = names.read(priorities.path("unsure"), AT + "/unsure", weighable);
        unsure.stream().filter(picked::contains).forEach(name -> objections.at(AT + "/unsure", name, EITHER));
        return objections.any()
                ? Priorities.NOTHING_TOLD
                : new Priorities.TopThree(List.copyOf(picked), List.copyOf(unsure));
    }

    private Priorities points(JsonNode priorities) {
        Map<String, Double> points = marks(
                priorities,
                "points",
                weighable,
                Priorities.Points::canBeGiven,
                "Give from 0 to 100 points, with at most two decimals.");
        List<String> unsure = unsure(priorities, "points", weighable);
        if (!objections.any() && !Priorities.Points.addUp(points.values())) {
            String sum =
                    Priorities.Points.sum(points.values()).stripTrailingZeros().toPlainString();
            objections.at(AT + "/points", "The points add up to %s. Share out exactly 100.".formatted(sum));
        }
        return objections.any() ? Priorities.NOTHING_TOLD : new Priorities.Points(points, unsure);
    }

    private Priorities swing(JsonNode priorities) {
        Map<String, Double> swings = marks(
                priorities,
                "swings",
                weighable,
                Priorities.Swing::inRange,
                "Say from 0 to 100 how much going from the worst to the best matters.");
        List<String> unsure = unsure(priorities, "swings", weighable);
        if (!objections.any() && !Priorities.Swing.isAnchored(swings.values())) {
            objections.at(
                    AT + "/swings", "Give 100 to the one that matters most, and to the others in proportion to it.");
        }
        return objections.any() ? Priorities.NOTHING_TOLD : new Priorities.Swing(swings, unsure);
    }

    /// An object with a number for each name, and beside it `unsure`.
    private Map<String, Double> marks(
            JsonNode priorities, String member, Weighable markable, DoublePredicate possible, String wanted) {
        objections.toMembersBeside(Set.of("method", member, "unsure"), priorities, AT);
        String at = AT + "/" + member;
        JsonNode marks = priorities.path(member);
        if (!marks.isObject() && !marks.isMissingNode()) {
            objections.at(at, "Send an object with a number for each attribute.");
        }
        Map<String, Double> read = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> mark : marks.properties()) {
            String name = mark.getKey();
            double number = mark.getValue().doubleValue();
            Optional<String> objection = weighable.own().contains(name) ? Optional.empty() : markable.objection(name);
            if (objection.isPresent()) {
                objections.at(at, name, objection.get());
            } else if (!mark.getValue().isNumber() || !possible.test(number)) {
                objections.at(at, name, wanted);
            }
            read.put(name, number);
        }
        return read;
    }

    private List<String> unsure(JsonNode priorities, String member, Weighable markable) {
        Set<String> unsure = names.read(priorities.path("unsure"), AT + "/unsure", markable);
        unsure.stream()
                .filter(priorities.path(member)::has)
                .forEach(name -> objections.at(AT + "/" + member, name, EITHER));
        return List.copyOf(unsure);
    }
}
