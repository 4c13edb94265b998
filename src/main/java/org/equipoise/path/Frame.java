package org.equipoise.path;

import java.util.List;
import java.util.stream.Stream;
import org.equipoise.language.Words;
import org.equipoise.preparation.Visit;
import org.equipoise.standing.Held;
import org.equipoise.upkeep.Notice;
import org.jspecify.annotations.Nullable;

/// What stands around each page of the path.
///
/// @param done in hundredths of the path
/// @param back the address of the page before
/// @param next where "go on" leads without saving
/// @param action the address that the page's form is sent to
/// @param then where to go on after saving; empty for the next step
/// @param decision so that what is sent late is not taken for another decision's
/// @param last whether nothing comes after it
/// @param finished whether the patient said that they are ready
/// @param held what the decision is pinned to
/// @param withdrawn what to know of a version that nobody is to use any more
public record Frame(
        String title,
        String progress,
        int done,
        String back,
        String next,
        String action,
        String then,
        int revision,
        String decision,
        boolean last,
        boolean finished,
        boolean changedElsewhere,
        Held held,
        List<Pace> paces,
        List<Notice> withdrawn) {

    public record Pace(String word, String name, boolean chosen) {}

    /// @param chosen null while none is
    public static List<Pace> paces(@Nullable Length chosen, Words words) {
        return Stream.of(Length.values())
                .map(each -> new Pace(each.word(), words.say("path-minutes", each.minutes()), each == chosen))
                .toList();
    }

    public static Frame of(
            Visit visit, Spot spot, Way way, boolean toAnswers, boolean changedElsewhere, List<Notice> notices) {
        Words words = visit.words();
        int position = way.position(spot.step());
        int all = way.steps().size();
        String back = spot.before(visit, way).map(Spot::address).orElse("/my");
        String next = spot.after(visit, way).map(Spot::address).orElse("/my/answers");
        return new Frame(
                spot.section() == null
                        ? words.say(spot.step().title())
                        : spot.section().title(words),
                words.say("step-progress", position, all),
                position * 100 / all,
                toAnswers ? "/my/answers" : back,
                toAnswers ? "/my/answers" : next,
                spot.address(),
                toAnswers ? "answers" : "",
                visit.saved().revision(),
                visit.decision().id().toString(),
                way.after(spot.step()).isEmpty(),
                visit.saved().answers().done(),
                changedElsewhere,
                Held.of(visit.version()),
                paces(way.length(), words),
                notices.stream()
                        .filter(each -> each.kind() == Notice.Kind.WITHDRAWN)
                        .toList());
    }
}
