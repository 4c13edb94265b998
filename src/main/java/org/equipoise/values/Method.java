package org.equipoise.values;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;

/// The ways to ask a person what matters to them.
public enum Method {
    RATING,
    TOP_THREE,
    POINTS,
    SWING,
    BEST_WORST;

    /// As it stands in the member `method`: `top-three`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// By which priorities were told, as a caller sent them or as they are stored.
    public static Optional<Method> of(JsonNode priorities) {
        JsonNode word = priorities.path("method");
        return Stream.of(values())
                .filter(method -> word.isTextual() && method.word().equals(word.textValue()))
                .findFirst();
    }

    /// Those by which a person can be asked about an aid.
    public static List<Method> offeredBy(Aid aid) {
        return Stream.of(values()).filter(method -> method.isOfferedBy(aid)).toList();
    }

    /// Nobody can choose the best and the worst of fewer than three.
    boolean isOfferedBy(Aid aid) {
        return this != BEST_WORST || Weighable.attributes(aid).size() >= Priorities.Choice.FEWEST;
    }

    /// Whether a concern of the person's own is weighed by its importance, and not by its name among the attributes.
    public boolean asksForImportance() {
        return this == RATING;
    }

    static String inWords(List<Method> methods) {
        return methods.stream().map(method -> "`" + method.word() + "`").collect(Collectors.joining(", "));
    }
}
