package org.equipoise.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Collections;
import java.util.List;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.problem.Violation;
import org.equipoise.values.Priorities.Rating;
import org.equipoise.values.Priorities.TopThree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElicitationTest {

    private static final Aid AID = AidFixtures.statins();

    @Test
    void readsRatings() {
        Elicitation told = read("""
                {"priorities": {"method": "rating",
                                "ratings": {"heart-attack-or-stroke": 9, "a-tablet-every-day": 3.5},
                                "unsure": ["new-diabetes"]},
                 "ownConcerns": [{"text": "Looking after my wife", "importance": 7}]}""");
        Rating rating = (Rating) told.priorities();
        assertThat(rating.ratings())
                .containsOnly(entry("heart-attack-or-stroke", 9.0), entry("a-tablet-every-day", 3.5));
        assertThat(rating.unsure()).containsExactly("new-diabetes");
        assertThat(told.ownConcerns()).containsExactly(new OwnConcern("Looking after my wife", 7.0));
        assertThat(told.textOf("own-1")).isEqualTo("Looking after my wife");
    }

    @Test
    void readsTheTopThreeInTheirOrder() {
        Elicitation told = read("""
                {"priorities": {"method": "top-three", "attributes": ["own-1", "new-diabetes", "a-tablet-every-day"]},
                 "ownConcerns": [{"text": "Looking after my wife"}]}""");
        assertThat(told.priorities()).isEqualTo(new TopThree(List.of("own-1", "new-diabetes", "a-tablet-every-day")));
        assertThat(told.ownConcerns()).containsExactly(new OwnConcern("Looking after my wife", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'priorities': null, 'ownConcerns': null}",
                "{'priorities': {'method': 'rating'}, 'ownConcerns': []}",
                "{'priorities': {'method': 'rating', 'ratings': {}, 'unsure': []}}"
            })
    void takesSilenceForAnAnswer(String body) {
        assertThat(read(body)).isEqualTo(Elicitation.NOTHING_TOLD);
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'priorities': 7}                                                       | /priorities/method",
                "{'priorities': {}}                                                      | /priorities/method",
                "{'priorities': {'method': 'guess'}}                                     | /priorities/method",
                "{'priorities': {'method': 7}}                                           | /priorities/method",
                "{'priorities': {'method': 'rating', 'attributes': []}}                  | /priorities/attributes",
                "{'priorities': {'method': 'rating', 'a/b~c': 1}}                        | /priorities/a~1b~0c",
                "{'priorities': {'method': 'rating', 'ratings': [9]}}                    | /priorities/ratings",
                "{'priorities': {'method': 'rating', 'ratings': {'new-diabetes': 10.01}}}| /priorities/ratings/new-diabetes",
                "{'priorities': {'method': 'rating', 'ratings': {'new-diabetes': -1}}}   | /priorities/ratings/new-diabetes",
                "{'priorities': {'method': 'rating', 'ratings': {'new-diabetes': '9'}}}  | /priorities/ratings/new-diabetes",
                "{'priorities': {'method': 'rating', 'ratings': {'new-diabetes': null}}} | /priorities/ratings/new-diabetes",
                "{'priorities': {'method': 'rating', 'ratings': {'new-diabetes': 1e999}}}| /priorities/ratings/new-diabetes",
                "{'priorities': {'method': 'rating', 'ratings': {'pain': 9}}}            | /priorities/ratings/pain",
                "{'priorities': {'method': 'rating', 'ratings': {'life-with-other-people': 9}}} | /priorities/ratings/life-with-other-people",
                "{'priorities': {'method': 'rating', 'ratings': {'own-1': 9}}, 'ownConcerns': [{'text': 'x', 'importance': 1}]} | /priorities/ratings/own-1",
                "{'priorities': {'method': 'rating', 'unsure': ['pain']}}                | /priorities/unsure/0",
                "{'priorities': {'method': 'rating', 'unsure': {'new-diabetes': 1}}}     | /priorities/unsure",
                "{'priorities': {'method': 'rating', 'unsure': [5]}}                     | /priorities/unsure/0",
                "{'priorities': {'method': 'rating', 'unsure': ['new-diabetes', 'new-diabetes']}} | /priorities/unsure/1",
                "{'priorities': {'method': 'rating', 'ratings': {'new-diabetes': 1}, 'unsure': ['new-diabetes']}} | /priorities/ratings/new-diabetes",
                "{'priorities': {'method': 'top-three'}}                                 | /priorities/attributes",
                "{'priorities': {'method': 'top-three', 'attributes': []}}               | /priorities/attributes",
                "{'priorities': {'method': 'top-three', 'attributes': ['new-diabetes'], 'unsure': 7}} | /priorities/unsure",
                "{'priorities': {'method': 'top-three', 'attributes': 'new-diabetes'}}   | /priorities/attributes",
                "{'priorities': {'method': 'top-three', 'attributes': ['own-1']}}        | /priorities/attributes/0",
                "{'priorities': {'method': 'top-three', 'attributes': ['new-diabetes', 'how-your-body-may-feel']}} | /priorities/attributes/1",
                "{'priorities': {'method': 'top-three', 'attributes': ['heart-attack-or-stroke', 'death-from-any-cause', 'new-diabetes', 'a-tablet-every-day']}} | /priorities/attributes",
                "{'priorities': {'method': 'top-three', 'attributes': ['new-diabetes']}, 'ownConcerns': [{'text': 'x', 'importance': 1}]} | /ownConcerns/0/importance",
                "{'ownConcerns': {'text': 'x'}}                                          | /ownConcerns",
                "{'priorities': {'method': 'top-three', 'attributes': ['new-diabetes'], 'unsure': ['new-diabetes']}} | /priorities/unsure/new-diabetes",
                "{'ownConcerns': [{'text': 'x', 'importance': 11}]}                      | /ownConcerns/0/importance",
                "{'ownConcerns': [{'text': ' ', 'importance': 1}]}                       | /ownConcerns/0/text",
                "{'ownConcerns': [{'text': 5, 'importance': 1}]}                         | /ownConcerns/0/text",
                "{'ownConcerns': [{'text': 'a\\u0000b', 'importance': 1}]}               | /ownConcerns/0/text",
                "{'ownConcerns': [{'text': '\\ud800', 'importance': 1}]}                 | /ownConcerns/0/text",
                "{'ownConcerns': [{'text': 'x', 'importance': 1, 'weight': 2}]}          | /ownConcerns/0/weight"
            })
    void refusesWhatDoesNotFit(String body, String pointer) {
        assertThat(objections(body)).extracting(Violation::pointer).contains(pointer);
    }

    @Test
    void refusesTooManyConcernsAndTooLongOnes() {
        String concern = "{'text': '%s', 'importance': 1}";
        String five = "{'ownConcerns': [%s]}".formatted(String.join(",", Collections.nCopies(5, concern)));
        assertThat(read(five).ownConcerns()).hasSize(5);
        String six = "{'ownConcerns': [%s]}".formatted(String.join(",", Collections.nCopies(6, concern)));
        assertThat(objections(six)).extracting(Violation::pointer).containsExactly("/ownConcerns");
        String long300 = "{'ownConcerns': [%s]}".formatted(concern.formatted("😀".repeat(300)));
        String long301 = "{'ownConcerns': [%s]}".formatted(concern.formatted("😀".repeat(301)));
        assertThat(objections(long300)).isEmpty();
        assertThat(objections(long301)).extracting(Violation::pointer).containsExactly("/ownConcerns/0/text");
    }

    @Test
    void saysWhyANameCannotBeWeighed() {
        assertThat(objections("""
                {'priorities': {'method': 'rating', 'ratings': {'pain': 9, 'life-with-other-people': 9},
                                'unsure': [7]}}"""))
                .extracting(Violation::detail)
                .containsExactly(
                        "The aid has no such attribute.",
                        "This row has words alone and cannot be weighed.",
                        "Name an attribute of the aid.");
    }

    @Test
    void keepsTheWordsOfEachConcernApart() {
        Elicitation told = read("{'ownConcerns': [{'text': 'My garden'}, {'text': 'My dog'}]}");
        assertThat(told.textOf("own-1")).isEqualTo("My garden");
        assertThat(told.textOf("own-2")).isEqualTo("My dog");
    }

    @Test
    void saysWhichMethodsThereAre() {
        assertThat(objections("{'priorities': {'method': 'guess'}}"))
                .extracting(Violation::detail)
                .containsExactly("Name the method by which priorities are told. "
                        + "Offered are `rating`, `top-three`, `points`, `swing`, `best-worst`.");
    }

    /// How much it matters may be told later, by whichever method.
    @Test
    void keepsAConcernOfWhichNothingMoreIsTold() {
        assertThat(read("{'ownConcerns': [{'text': 'Looking after my wife'}]}").ownConcerns())
                .containsExactly(new OwnConcern("Looking after my wife", null));
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        assertThat(objections("""
                {'priorities': {'method': 'rating', 'ratings': {'pain': 11, 'new-diabetes': 11}},
                 'ownConcerns': [{'text': '', 'importance': 11}]}""")).hasSize(4);
    }

    private static Elicitation read(String body) {
        return ValuesFixtures.read(AID, body);
    }

    private static List<Violation> objections(String body) {
        return ValuesFixtures.objections(AID, body);
    }
}
