package org.equipoise.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.equipoise.comparing.ComparisonFixtures.KNEE;
import static org.equipoise.comparing.ComparisonFixtures.ONE_SIDED;
import static org.equipoise.comparing.ComparisonFixtures.RATED;
import static org.equipoise.comparing.ComparisonFixtures.STATINS;
import static org.equipoise.comparing.ComparisonFixtures.cell;
import static org.equipoise.comparing.ComparisonFixtures.compare;
import static org.equipoise.comparing.ComparisonFixtures.done;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Attribute;
import org.equipoise.comparison.CellView;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.comparison.Formula;
import org.equipoise.comparison.MatchView;
import org.equipoise.comparison.RowView;
import org.equipoise.comparison.TradeOffView;
import org.equipoise.evidence.Certainty;
import org.equipoise.evidence.Pictograph;
import org.equipoise.evidence.Scale;
import org.equipoise.wording.PictographView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From a caller's question to what is answered, on the aids that come with Equipoise.
class ComparisonsTest {

    /// Ten-year risk 0.10 and relative risk 0.72 (0.64 to 0.81): 7.2 in 100 (6.4 to 8.1).
    @Test
    void turnsAPersonsRiskIntoTheirNumbers() {
        CellView statin = cell(done(STATINS, RATED), "heart-attack-or-stroke", "statin");
        assertThat(statin.value()).isEqualByComparingTo("0.072");
        assertThat(statin.count()).isEqualTo(7);
        assertThat(statin.low()).isEqualByComparingTo("6");
        assertThat(statin.high()).isEqualByComparingTo("8");
        assertThat(statin.certainty()).isEqualTo(Certainty.NOT_RATED);
        assertThat(statin.sources())
                .extracting(CellView.SourceView::id)
                .containsExactly("chou-2022", "uspstf-2022", "score2-2021", "goff-2014");
        assertThat(statin.text())
                .startsWith("Of 100 people who take a statin, about 7 (it may be as few as 6 or as many as 8) will have"
                        + " a heart attack or stroke in the next 10 years. About 93 (it may be as few as 92 or as many"
                        + " as 94) will not have a heart attack or stroke.");
        assertThat(Objects.requireNonNull(statin.pictograph()).segments())
                .extracting(PictographView.SegmentView::count)
                .containsExactly(7, 3, 90);
    }

    /// 9/13 and 4/13; worth 0.5 and 0.64 (0.595 to 0.68) on the scale from 20 in 100 to none; tablets 1 and 0.75.
    @Test
    void showsContributionsThatAddUpToTheMatch() {
        ComparisonView view = done(STATINS, RATED);
        assertThat(view.matches())
                .extracting(MatchView::option, MatchView::match, MatchView::low, MatchView::high)
                .containsExactly(
                        tuple("no-statin", points("65.4"), points("65.4"), points("65.4")),
                        tuple("statin", points("67.4"), points("64.3"), points("70.2")));
        assertThat(cell(view, "heart-attack-or-stroke", "statin").contribution())
                .isEqualTo(points("44.3"));
        assertThat(cell(view, "a-tablet-every-day", "statin").contribution()).isEqualTo(points("23.1"));
        assertThat(view.rows())
                .extracting(RowView::attribute)
                .startsWith("heart-attack-or-stroke", "a-tablet-every-day");
        assertThat(view.rows().getFirst().weight()).isEqualTo(new BigDecimal("0.692"));
        assertThat(view.closest()).isNull();
        assertThat(view.tooCloseToTell()).isTrue();
        assertThat(view.unsure()).containsExactly("new-diabetes");
    }

    @Test
    void asksAboutATradeOffInWordsWithBothNumbers() {
        TradeOffView asked = done(STATINS, RATED).tradeOffs().getFirst();
        assertThat(asked.question())
                .isEqualTo("You said that this matters to you: “Lowering my chance of a heart attack or stroke”. “Heart"
                        + " attack or stroke”, with “No statin”: about 10 in 100 in the next 10 years. With “Take a statin”: about 7 in 100 in the"
                        + " next 10 years. How does that sit with you?");
        assertThat(asked.here().count()).isEqualTo(10);
        assertThat(asked.elsewhere().option()).isEqualTo("statin");
    }

    @Test
    void asksAboutADifferenceThatOnlyAThousandPeopleShow() {
        ComparisonView view = done(
                STATINS,
                "{'priorities': {'method': 'top-three', 'attributes': ['death-from-any-cause']}, 'leaning':"
                        + " 'no-statin'}");
        assertThat(cell(view, "death-from-any-cause", "no-statin").count()).isEqualTo(44);
        assertThat(cell(view, "death-from-any-cause", "statin").count()).isEqualTo(40);
        assertThat(view.tradeOffs())
                .singleElement()
                .satisfies(asked -> assertThat(asked.question()).contains("about 44 in 1,000", "about 40 in 1,000"));
    }

    @Test
    void saysWhyAnOptionIsDominated() {
        List<MatchView> matches = done(ONE_SIDED, "{'priorities': {'method': 'rating', 'ratings': {'time': 5}}}")
                .matches();
        assertThat(matches.getFirst().dominatedBy()).isEmpty();
        assertThat(matches.getLast().dominatedBy()).singleElement().satisfies(by -> {
            assertThat(by.option()).isEqualTo("wait");
            assertThat(by.betterIn()).containsExactly("time");
            assertThat(by.reason()).contains("Option wait", "Option operate", "Row time");
        });
    }

    @Test
    void asksAboutATradeOffInTheWordsOfTheRowWhereThereIsNoQuestionAboutIt() {
        assertThat(done(ONE_SIDED, "{'priorities': {'method': 'rating', 'ratings': {'time': 5}}, 'leaning': 'operate'}")
                        .tradeOffs())
                .singleElement()
                .satisfies(asked -> assertThat(asked.question()).contains("Row time"));
        assertThat(done(STATINS, RATED.replace("'no-statin'", "'statin'")).tradeOffs())
                .extracting(TradeOffView::question)
                .noneMatch(question -> question.contains("Lowering my chance"))
                .isNotEmpty();
    }

    @Test
    void marksACountThatRoundsToNobody() {
        List<String> options = List.of("wait", "operate");
        Aid aid = AidFixtures.aid(
                options,
                AidFixtures.row("death", new Scale(1, 0), options, AidFixtures.risk(0.0004), AidFixtures.risk(0)));
        assertThat(done(aid, "{}").rows().getFirst().cells())
                .extracting(CellView::count, CellView::fewerThanOne)
                .containsExactly(tuple(0, true), tuple(0, false));
    }

    @Test
    void saysWhatWasAssumed() {
        ComparisonView view = done(STATINS, "{}");
        assertThat(view.assumed()).containsExactly("ten-year-risk");
        assertThat(view.profile()).containsExactly(entry("ten-year-risk", new BigDecimal("0.1")));
        assertThat(view.enoughTold()).isFalse();
        assertThat(view.matches()).isEmpty();
        assertThat(view.rows())
                .extracting(RowView::attribute)
                .containsExactlyElementsOf(
                        STATINS.attributes().stream().map(Attribute::id).toList());
    }

    /// Nothing but zeros is no mistake: not enough is told yet.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'priorities': {'method': 'rating', 'ratings': {'new-diabetes': 0, 'a-tablet-every-day': 0}},"
                        + " 'ownConcerns': [{'text': 'My garden', 'importance': 0}]",
                "'priorities': {'method': 'points', 'points': {'new-diabetes': 0, 'a-tablet-every-day': 0}}",
                "'priorities': {'method': 'swing', 'swings': {'new-diabetes': 0}, 'unsure': ['a-tablet-every-day']}",
                "'priorities': {'method': 'best-worst', 'tasks': []}"
            })
    void waitsForMoreWhereNothingButZerosIsTold(String priorities) {
        ComparisonView view = done(STATINS, "{" + priorities + ", 'leaning': 'statin'}");
        assertThat(view.enoughTold()).isFalse();
        assertThat(view.matches()).isEmpty();
        assertThat(view.closest()).isNull();
        assertThat(view.tooCloseToTell()).isFalse();
        assertThat(view.rows()).extracting(RowView::weight).containsOnlyNulls();
        assertThat(view.rows()).flatExtracting(RowView::cells).isNotEmpty();
    }

    @Test
    void givesConcernsOfOnesOwnARowOfTheirOwn() {
        ComparisonView view = done(
                KNEE,
                "{'priorities': {'method': 'top-three', 'attributes': ['own-1', 'weekly-effort']}, 'ownConcerns':"
                        + " [{'text': 'Looking after my wife'}]}");
        RowView own = view.rows().getFirst();
        assertThat(own.attribute()).isEqualTo("own-1");
        assertThat(own.name()).isEqualTo("Looking after my wife");
        assertThat(own.kind()).isEqualTo("own");
        assertThat(own.cells()).extracting(CellView::state).containsOnly(CellView.State.UNKNOWN);
        assertThat(view.matches()).extracting(MatchView::match).containsOnlyNulls();
        assertThat(view.ownConcerns())
                .containsExactly(new ComparisonView.OwnConcernView("own-1", "Looking after my wife", null));
        assertThat(view.options())
                .extracting(ComparisonView.OptionView::id)
                .containsExactlyElementsOf(Formula.optionsOf(KNEE));
    }

    @Test
    void marksWhatIsPastItsDate() {
        assertThat(done(STATINS, "{}").rows())
                .flatExtracting(RowView::cells)
                .extracting(CellView::stale)
                .containsOnly(false);
        ComparisonView later = ((Compared.Done) compare(STATINS, "{}", AidFixtures.REVIEW_BY)).view();
        assertThat(later.rows())
                .flatExtracting(RowView::cells)
                .extracting(CellView::stale)
                .containsOnly(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"statins", "knee"})
    void agreesWithItselfInEveryCell(String which) {
        for (RowView row : done(which.equals("knee") ? KNEE : STATINS, "{}").rows()) {
            for (CellView cell : row.cells()) {
                assertThat(cell.text()).isNotBlank();
                assertThat(cell.count() != null).isEqualTo(cell.state() == CellView.State.ESTIMATE);
                if (cell.pictograph() != null) {
                    assertThat(cell.pictograph().icons()).isEqualTo(row.denominator());
                    assertThat(cell.pictograph().segments().stream()
                                    .filter(segment -> !segment.label().contains("fewer"))
                                    .filter(segment -> segment.kind() != Pictograph.Kind.NONE)
                                    .mapToInt(PictographView.SegmentView::count)
                                    .sum())
                            .isEqualTo(cell.count());
                }
            }
        }
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }
}
