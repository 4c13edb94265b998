package org.equipoise.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.balance.Balances;
import org.equipoise.balance.Imbalance;
import org.equipoise.criteria.Outcome;
import org.equipoise.criteria.Place;
import org.equipoise.criteria.Subject;

/// What an aid has to pass to be published, from wherever it comes.
@ApplicationScoped
public class ChecklistGate {

    /// The questions that every aid has.
    public static final List<String> QUESTIONS = List.of("what-are-my-options", "benefits-and-harms", "what-fits-me");

    private final Shelf shelf;
    private final Balances balances;
    private final Clock clock;

    ChecklistGate(Shelf shelf, Balances balances, Clock clock) {
        this.shelf = shelf;
        this.balances = balances;
        this.clock = clock;
    }

    /// Everything in the structure that keeps the aid from being published today; empty where nothing does.
    public List<Obstacle> obstacles(Aid aid) {
        List<Obstacle> obstacles = new ArrayList<>(obstacles(shelf.all(), aid, LocalDate.now(clock)));
        balances.blocking(aid).forEach(each -> obstacles.add(obstacle(each)));
        return obstacles;
    }

    /// For a check without a service: the lists that come with it, and no installation's own limits.
    public static List<Obstacle> obstaclesByShippedLists(Aid aid, LocalDate today) {
        return obstacles(Shelf.shipped().values(), aid, today);
    }

    private static List<Obstacle> obstacles(Collection<Checklist> lists, Aid aid, LocalDate today) {
        Subject subject = new Subject(aid, today);
        Stream<Obstacle> unmet = lists.stream()
                .flatMap(list -> list.items().stream()
                        .filter(list::blocks)
                        .flatMap(item -> Assessment.judge(item, subject) instanceof Outcome.NotMet(var faults)
                                ? faults.stream()
                                        .map(fault -> new Obstacle(
                                                fault.place().file(),
                                                fault.place().pointer(),
                                                name(list, item),
                                                fault.mend()))
                                : Stream.empty()));
        Stream<Obstacle> unasked = QUESTIONS.stream()
                .filter(question -> !aid.questionsToAsk().contains(question))
                .map(question -> new Obstacle(
                        Place.structure("").file(),
                        "/questionsToAsk",
                        Obstacle.QUESTIONS,
                        "The question '%s' is missing.".formatted(question)));
        return Stream.concat(unmet, unasked).toList();
    }

    private static Obstacle obstacle(Imbalance imbalance) {
        Place place = new Place(imbalance.language(), imbalance.pointer());
        return new Obstacle(place.file(), place.pointer(), Obstacle.BALANCE, imbalance.detail());
    }

    private static String name(Checklist list, Checklist.Item item) {
        return list.id() + " " + item.id();
    }
}
