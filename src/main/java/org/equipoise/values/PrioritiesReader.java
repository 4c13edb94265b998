package org.equipoise.values;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Attribute;
import org.equipoise.problem.Objections;
import org.jspecify.annotations.Nullable;

/// Reads priorities by their method, and checks that each names something that can be weighed.
class PrioritiesReader {

    private static final String AT = "/priorities";
    private static final String RATINGS = AT + "/ratings";
    private static final Set<String> TO_COME = Set.of("points", "swing", "best-worst");

    private final Aid aid;
    private final Set<String> own;
    private final Objections objections;

    /// @param own the ids of the person's own concerns
    PrioritiesReader(Aid aid, Set<String> own, Objections objections) {
        this.aid = aid;
        this.own = own;
        this.objections = objections;
    }

    /// What is returned counts only if nothing was objected to.
    Priorities read(@Nullable JsonNode priorities) {
        if (priorities == null || priorities.isNull()) {
            return Priorities.NOTHING_TOLD;
        }
        return switch (priorities.path("method").asText()) {
            case "rating" -> rating(priorities);
            case "top-three" -> topThree(priorities);
            case String later when TO_COME.contains(later) -> refuse("This method is not offered yet.");
            default -> refuse("Name the method by which priorities are told.");
        };
    }

    private Priorities refuse(String why) {
        objections.at(AT + "/method", why + " Offered are `rating` and `top-three`.");
        return Priorities.NOTHING_TOLD;
    }

    private Priorities rating(JsonNode priorities) {
        objections.toMembersBeside(Set.of("method", "ratings", "unsure"), priorities, AT);
        Map<String, Double> ratings = ratings(priorities.path("ratings"));
        Set<String> unsure = names(priorities.path("unsure"), AT + "/unsure", Set.of());
        unsure.stream()
                .filter(ratings::containsKey)
                .forEach(name -> objections.at(RATINGS, name, "It stands among `unsure` too; it is one or the other."));
        return objections.any() ? Priorities.NOTHING_TOLD : new Priorities.Rating(ratings, List.copyOf(unsure));
    }

    private Map<String, Double> ratings(JsonNode ratings) {
        Map<String, Double> read = new LinkedHashMap<>();
        if (!ratings.isObject() && !ratings.isMissingNode()) {
            objections.at(RATINGS, "Send an object with a number from 0 to 10 for each attribute.");
        }
        for (Map.Entry<String, JsonNode> rating : ratings.properties()) {
            String name = rating.getKey();
            if (own.contains(name)) {
                objections.at(RATINGS, name, "A concern of one's own is rated by its own `importance`.");
            } else if (cannotBeWeighed(name)) {
                objections.at(RATINGS, name, whyNot(name));
            } else if (!isRating(rating.getValue())) {
                objections.at(RATINGS, name, "Say from 0 to 10 how much it matters.");
            }
            read.put(name, rating.getValue().asDouble());
        }
        return read;
    }

    private Priorities topThree(JsonNode priorities) {
        objections.toMembersBeside(Set.of("method", "attributes"), priorities, AT);
        Set<String> picked = names(priorities.path("attributes"), AT + "/attributes", own);
        if (picked.isEmpty() || picked.size() > Priorities.TopThree.MOST) {
            objections.at(AT + "/attributes", "Name one to three, the most important first.");
        }
        return objections.any() ? Priorities.NOTHING_TOLD : new Priorities.TopThree(List.copyOf(picked));
    }

    /// @param besides what may be named although it is no attribute
    private Set<String> names(JsonNode list, String at, Set<String> besides) {
        Set<String> names = new LinkedHashSet<>();
        if (!list.isArray() && !list.isMissingNode()) {
            objections.at(at, "Send a list of attributes.");
        }
        for (int i = 0; i < list.size(); i++) {
            String name = list.get(i).asText();
            if (!besides.contains(name) && cannotBeWeighed(name)) {
                objections.at(at + "/" + i, whyNot(name));
            } else if (!names.add(name)) {
                objections.at(at + "/" + i, "It stands here twice.");
            }
        }
        return names;
    }

    static boolean isRating(JsonNode value) {
        return value.isNumber() && Priorities.Rating.inRange(value.doubleValue());
    }

    private boolean cannotBeWeighed(String name) {
        return aid.attribute(name).filter(Attribute::scored).isEmpty();
    }

    private String whyNot(String name) {
        return aid.attribute(name).isEmpty()
                ? "The aid has no such attribute."
                : "This row has words alone and cannot be weighed.";
    }
}
