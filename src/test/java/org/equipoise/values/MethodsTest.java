package org.equipoise.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.equipoise.aid.AidFixtures.level;
import static org.equipoise.aid.AidFixtures.row;
import static org.equipoise.aid.AidFixtures.words;

import java.util.Collections;
import java.util.List;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.problem.Violation;
import org.equipoise.values.Priorities.BestWorst;
import org.equipoise.values.Priorities.Choice;
import org.equipoise.values.Priorities.Points;
import org.equipoise.values.Priorities.Swing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Priorities told by points, by swings, and by best and worst.
class MethodsTest {

    private static final Aid AID = AidFixtures.statins();
    private static final String MY_GARDEN = ", 'ownConcerns': [{'text': 'My garden'}]}";

    @Test
    void readsPointsWithConcernsOfOnesOwnAmongThem() {
        Elicitation told = read("""
                {'priorities': {'method': 'points', 'unsure': ['a-tablet-every-day'],
                                'points': {'heart-attack-or-stroke': 60, 'new-diabetes': 0, 'own-1': 40}}""");
        Points points = (Points) told.priorities();
        assertThat(points.points())
                .containsOnly(entry("heart-attack-or-stroke", 60.0), entry("new-diabetes", 0.0), entry("own-1", 40.0));
        assertThat(points.unsure()).containsExactly("a-tablet-every-day");
    }

    @Test
    void readsSwingsWithConcernsOfOnesOwnAmongThem() {
        Elicitation told = read("""
                {'priorities': {'method': 'swing', 'swings': {'heart-attack-or-stroke': 100, 'new-diabetes': 12.5},
                                'unsure': ['own-1']}""");
        Swing swing = (Swing) told.priorities();
        assertThat(swing.swings()).containsOnly(entry("heart-attack-or-stroke", 100.0), entry("new-diabetes", 12.5));
        assertThat(swing.unsure()).containsExactly("own-1");
    }

    @Test
    void readsChoicesAndPassesOverThoseThatWereLeftOpen() {
        Elicitation told = read("""
                {'priorities': {'method': 'best-worst', 'tasks': [
                    {'shown': ['new-diabetes', 'own-1', 'a-tablet-every-day'], 'best': 'own-1', 'worst': 'new-diabetes'},
                    {'shown': ['new-diabetes', 'own-1', 'death-from-any-cause']},
                    {'shown': ['new-diabetes', 'own-1', 'a-tablet-every-day'], 'best': null, 'worst': null}]}""");
        assertThat(told.priorities())
                .isEqualTo(new BestWorst(List.of(
                        new Choice(List.of("new-diabetes", "own-1", "a-tablet-every-day"), "own-1", "new-diabetes"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'method': 'points'}",
                "{'method': 'points', 'points': {}, 'unsure': ['new-diabetes']}",
                "{'method': 'points', 'points': {'new-diabetes': 0, 'a-tablet-every-day': 0.0}}",
                "{'method': 'swing'}",
                "{'method': 'swing', 'swings': {'new-diabetes': 0}}",
                "{'method': 'best-worst'}",
                "{'method': 'best-worst', 'tasks': []}",
                "{'method': 'best-worst', 'tasks': [{'shown': ['new-diabetes', 'own-1', 'a-tablet-every-day']}]}"
            })
    void hearsThatNotEnoughIsTold(String priorities) {
        assertThat(read("{'priorities': " + priorities).weights(AID).told()).isFalse();
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'method': 'points', 'points': [100]}                        | /points",
                "{'method': 'points', 'ratings': {'new-diabetes': 9}}         | /ratings",
                "{'method': 'points', 'points': {'new-diabetes': 99.99}}      | /points",
                "{'method': 'points', 'points': {'new-diabetes': -1}}         | /points/new-diabetes",
                "{'method': 'points', 'points': {'new-diabetes': '7'}}        | /points/new-diabetes",
                "{'method': 'points', 'points': {'new-diabetes': 'NaN'}}      | /points/new-diabetes",
                "{'method': 'points', 'points': {'new-diabetes': 1e309}}      | /points/new-diabetes",
                "{'method': 'points', 'points': {'new-diabetes': 33.333}}     | /points/new-diabetes",
                "{'method': 'points', 'points': {'new-diabetes': true}}       | /points/new-diabetes",
                "{'method': 'points', 'points': {'pain': 100}}                | /points/pain",
                "{'method': 'points', 'points': {'own-2': 100}}               | /points/own-2",
                "{'method': 'points', 'points': {'life-with-other-people': 100}} | /points/life-with-other-people",
                "{'method': 'points', 'points': {'own-1': 100}, 'unsure': ['own-1']} | /points/own-1",
                "{'method': 'points', 'points': {'own-1': 100}, 'unsure': 'own-1'}   | /unsure",
                "{'method': 'swing', 'swings': 100}                           | /swings",
                "{'method': 'swing', 'swings': {'new-diabetes': 99}}          | /swings",
                "{'method': 'swing', 'swings': {'new-diabetes': 100.5}}       | /swings/new-diabetes",
                "{'method': 'swing', 'swings': {'new-diabetes': -0.1}}        | /swings/new-diabetes",
                "{'method': 'swing', 'swings': {'new-diabetes': null}}        | /swings/new-diabetes",
                "{'method': 'swing', 'swings': {'new-diabetes': -1e309}}      | /swings/new-diabetes",
                "{'method': 'swing', 'swings': {'pain': 100}}                 | /swings/pain",
                "{'method': 'swing', 'swings': {}, 'points': {}}              | /points",
                "{'method': 'best-worst', 'tasks': {}}                        | /tasks",
                "{'method': 'best-worst', 'tasks': [7]}                       | /tasks/0",
                "{'method': 'best-worst', 'unsure': []}                       | /unsure",
                "{'method': 'best-worst', 'tasks': [{}]}                      | /tasks/0/shown"
            })
    void refusesWhatDoesNotFit(String priorities, String pointer) {
        assertThat(objections("{'priorities': " + priorities + MY_GARDEN))
                .extracting(Violation::pointer)
                .contains("/priorities" + pointer);
    }

    @ParameterizedTest(name = "{0}, best {1} and worst {2}, is refused at {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "new-diabetes own-1 | own-1 | new-diabetes                          | /shown",
                "new-diabetes own-1 own-1 | own-1 | new-diabetes                    | /shown/2",
                "new-diabetes own-1 how-your-body-may-feel | own-1 | new-diabetes   | /shown/2",
                "new-diabetes own-1 own-2 | own-1 | new-diabetes                    | /shown/2",
                "new-diabetes own-1 a-tablet-every-day | pain | new-diabetes        | /best",
                "new-diabetes own-1 a-tablet-every-day | own-1 | own-1              | /worst",
                "new-diabetes own-1 a-tablet-every-day | own-1 | pain               | /worst",
                "new-diabetes own-1 a-tablet-every-day heart-attack-or-stroke death-from-any-cause muscle-pain-or-weakness | own-1 | new-diabetes | /shown"
            })
    void refusesAChoiceThatCannotBe(String shown, String best, String worst, String pointer) {
        String task =
                "{'shown': ['%s'], 'best': '%s', 'worst': '%s'}".formatted(shown.replace(" ", "', '"), best, worst);
        assertThat(objections("{'priorities': {'method': 'best-worst', 'tasks': [" + task + "]}" + MY_GARDEN))
                .extracting(Violation::pointer)
                .contains("/priorities/tasks/0" + pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'best': 'own-1'",
                "'worst': 'own-1'",
                "'best': 'own-1', 'worst': 7",
                "'best': 'own-1', 'sure': true",
                "'best': 'own-1', 'worst': 'new-diabetes', 'sure': true"
            })
    void refusesHalfAChoice(String chosen) {
        assertThat(objections("{'priorities': {'method': 'best-worst', 'tasks': "
                        + "[{'shown': ['own-1', 'new-diabetes', 'a-tablet-every-day'], " + chosen + "}]}" + MY_GARDEN))
                .isNotEmpty();
    }

    @Test
    void namesTheSumThatIsNotAHundred() {
        assertThat(objections("{'priorities': {'method': 'points', 'points': {'new-diabetes': 33.3, 'own-1': 33.4}}"
                        + MY_GARDEN))
                .containsExactly(
                        new Violation("/priorities/points", "The points add up to 66.7. Share out exactly 100."));
        assertThat(objections("{'priorities': {'method': 'points', 'points': {'new-diabetes': 100, 'own-1': 100}}"
                        + MY_GARDEN))
                .extracting(Violation::detail)
                .containsExactly("The points add up to 200. Share out exactly 100.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"points", "swing", "best-worst", "top-three"})
    void refusesAnImportanceWhereAConcernIsNamed(String method) {
        assertThat(objections("{'priorities': {'method': '" + method
                        + "', 'attributes': ['own-1']}, 'ownConcerns': [{'text': 'My garden', 'importance': 5}]}"))
                .contains(new Violation(
                        "/ownConcerns/0/importance",
                        "With `%s`, a concern is named among the attributes instead.".formatted(method)));
    }

    @Test
    void doesNotOfferBestAndWorstOfFewerThanThree() {
        List<String> options = List.of("wait", "operate");
        Aid two = AidFixtures.aid(
                options,
                row("pain", null, options, level(0), level(1)),
                row("risk", null, options, level(1), level(0)),
                row("feeling", null, options, words(), words()));
        assertThat(Method.offeredBy(two)).containsExactly(Method.RATING, Method.TOP_THREE, Method.POINTS, Method.SWING);
        assertThat(ValuesFixtures.objections(two, "{'priorities': {'method': 'best-worst', 'tasks': []}}"))
                .containsExactly(new Violation(
                        "/priorities/method",
                        "This aid has fewer than three attributes to choose from. "
                                + "Offered are `rating`, `top-three`, `points`, `swing`."));
        assertThat(Method.offeredBy(AID)).containsExactly(Method.values());
        Aid three = AidFixtures.aid(
                options,
                row("pain", null, options, level(0), level(1)),
                row("risk", null, options, level(1), level(0)),
                row("time", null, options, level(1), level(0)));
        assertThat(Method.offeredBy(three)).contains(Method.BEST_WORST);
    }

    @Test
    void refusesMoreChoicesThanAnybodyIsAsked() {
        assertThat(objections(choices(201))).extracting(Violation::pointer).containsExactly("/priorities/tasks");
        assertThat(objections(choices(200))).isEmpty();
    }

    private static String choices(int count) {
        String task = "{'shown': ['heart-attack-or-stroke', 'new-diabetes', 'a-tablet-every-day'], "
                + "'best': 'new-diabetes', 'worst': 'a-tablet-every-day'}";
        return "{'priorities': {'method': 'best-worst', 'tasks': [%s]}}"
                .formatted(String.join(",", Collections.nCopies(count, task)));
    }

    @Test
    void takesAChoiceOfFive() {
        assertThat(((BestWorst) read("""
                {'priorities': {'method': 'best-worst', 'tasks': [{'best': 'own-1', 'worst': 'new-diabetes', 'shown':
                    ['new-diabetes', 'own-1', 'a-tablet-every-day', 'heart-attack-or-stroke', 'death-from-any-cause']}]}""").priorities()).choices())
                .extracting(Choice::best)
                .containsExactly("own-1");
    }

    private static Elicitation read(String body) {
        return ValuesFixtures.read(AID, body + MY_GARDEN);
    }

    private static List<Violation> objections(String body) {
        return ValuesFixtures.objections(AID, body);
    }
}
