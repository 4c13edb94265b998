package org.equipoise.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.explanation.SentenceView.Kind.AGAINST;
import static org.equipoise.explanation.SentenceView.Kind.CHANGE;
import static org.equipoise.explanation.SentenceView.Kind.DOMINATED;
import static org.equipoise.explanation.SentenceView.Kind.FITS;
import static org.equipoise.explanation.SentenceView.Kind.SURENESS;
import static org.equipoise.explanation.SentenceView.Kind.UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Cell;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.evidence.Scale;
import org.equipoise.explanation.SentenceView;
import org.equipoise.values.Elicitation;
import org.equipoise.values.OwnConcern;
import org.equipoise.values.Priorities;
import org.equipoise.wording.NeutralWordsTest;
import org.equipoise.wording.Sentences;

/// What is said of a comparison in sentences.
class ExplainedComparisonTest {

    private static final List<Aid> SHIPPED =
            List.of(AidFixtures.statins(), AidFixtures.knee(), AidFixtures.earInfection());
    private static final Scale RISK = new Scale(0.4, 0);

    @Provide
    Arbitrary<Case> ofShippedAids() {
        return Arbitraries.of(SHIPPED).flatMap(Case::about);
    }

    @Provide
    Arbitrary<Case> ofAnyAid() {
        return Case.any();
    }

    @Property(tries = 300)
    void persuadesNobody(@ForAll("ofShippedAids") Case of) {
        ComparisonView view = view(of);
        assertThat(explained(view).isEmpty()).isNotEqualTo(view.enoughTold());
        assertThat(explained(view))
                .allSatisfy(each -> assertThat(NeutralWordsTest.persuadingWordsIn(each.text()))
                        .isEmpty())
                .allSatisfy(each -> assertThat(each.text()).doesNotContain("{", "}", "null"));
    }

    @Property(tries = 300)
    void namesALeaderOnlyWhereThereIsOne(@ForAll("ofAnyAid") Case of) {
        ComparisonView view = view(of);
        String said = all(view);
        if (view.closest() == null) {
            assertThat(said).doesNotContain("matches most closely what").doesNotContain("still come out ahead");
            assertThat(said.contains("too close to tell")).isEqualTo(view.tooCloseToTell());
            assertThat(explained(view)).extracting(SentenceView::kind).doesNotContain(AGAINST, CHANGE);
        } else {
            assertThat(said).doesNotContain("too close to tell");
            assertThat(explained(view).getFirst().options().getFirst()).isEqualTo(view.closest());
            assertThat(explained(view)).extracting(SentenceView::kind).contains(FITS, AGAINST, SURENESS, CHANGE);
        }
    }

    @Property(tries = 300)
    void putsNoOptionForwardWhereTheAidShowsRowsAlone(@ForAll("ofAnyAid") Case of) {
        assertThat(explained(view(new Case(rowsAlone(of.aid()), of.elicitation()))))
                .extracting(SentenceView::kind)
                .allMatch(kind -> kind == UNKNOWN);
    }

    @Property(tries = 300)
    void speaksOnlyOfWhatIsThere(@ForAll("ofAnyAid") Case of) {
        ComparisonView view = view(of);
        assertThat(view.options())
                .extracting(ComparisonView.OptionView::id)
                .containsAll(explained(view).stream()
                        .flatMap(each -> each.options().stream())
                        .toList());
        assertThat(view.rows())
                .extracting(RowView::attribute)
                .containsAll(explained(view).stream()
                        .flatMap(each -> each.attributes().stream())
                        .toList());
    }

    /// As in the README: 9/13 and 4/13, level at 0.641.
    @Example
    void tellsWhyAndWhatAgainstAndHowSureAndWhatWouldChangeIt() {
        ComparisonView view = view(new Case(
                AidFixtures.statins(), rated(Map.of("heart-attack-or-stroke", 9.0, "a-tablet-every-day", 4.0))));
        assertThat(explained(view))
                .extracting(SentenceView::text)
                .containsExactly(
                        "“Take a statin” matches most closely what you said matters. You said that this matters most to"
                                + " you: “Lowering my chance of a heart attack or stroke”. “Heart attack or stroke”, with"
                                + " “Take a statin”: about 7 in"
                                + " 100 in the next 10 years. With “No statin”: about 10 in 100 in the next 10 years.",
                        "Not everything speaks for it. You also said that this matters to you: “Not having a tablet to"
                                + " take every day”. “A tablet every day”, with “Take a statin”: You take one tablet a day, most"
                                + " kinds at any"
                                + " hour. With “No statin”: You have no statin tablet to take or to remember.",
                        "Numbers from studies are never exact. So we tried 1,000 times with numbers that may be just as"
                                + " true. “Take a statin” came out ahead in about 90 of every 100 tries.",
                        "Some numbers have no known range, and we left them as they are. So this may look surer than it"
                                + " is.",
                        "It would change if this mattered less to you: “Lowering my chance of a heart attack or stroke”."
                                + " Now it makes up 69.2 of 100 parts of all that matters to you. Below 64.1 parts, “No"
                                + " statin” would match most closely.");
    }

    @Example
    void saysForEachOptionWhatSpeaksForItWhereItIsTooCloseToTell() {
        ComparisonView view = view(new Case(
                AidFixtures.statins(), rated(Map.of("heart-attack-or-stroke", 8.0, "a-tablet-every-day", 4.0))));
        assertThat(explained(view).subList(0, 2))
                .extracting(SentenceView::text)
                .containsExactly(
                        "This speaks for “No statin”: “Not having a tablet to take every day”.",
                        "This speaks for “Take a statin”: “Lowering my chance of a heart attack or stroke”.");
        assertThat(explained(view).get(2).text())
                .isEqualTo("It is too close to tell which option matches most closely.");
    }

    @Example
    void tellsWhichOptionIsNeverBetterAndWhy() {
        ComparisonView view = view(new Case(
                AidFixtures.aid(
                        List.of("a", "b"),
                        AidFixtures.row(
                                "pain",
                                RISK,
                                List.of("a", "b"),
                                AidFixtures.risk(0.3, 0.25, 0.35),
                                AidFixtures.risk(0.1, 0.05, 0.15))),
                rated(Map.of("pain", 5.0))));
        assertThat(explained(view))
                .filteredOn(each -> each.kind() == DOMINATED)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.options()).containsExactly("a", "b");
                    assertThat(each.text())
                            .isEqualTo(
                                    "“Option b” is no worse than “Option a” in anything that can be compared here, and"
                                            + " better in: Row pain. You can still choose “Option a”: there may be reasons"
                                            + " that cannot be compared here.");
                });
        assertThat(all(view)).contains("“Option b” came out ahead every time");
    }

    @Example
    void saysWhatIsNotKnownOfTheOptionsAndOfThePerson() {
        Cell risk = AidFixtures.risk(0.1, 0.05, 0.15);
        List<String> options = List.of("a", "b", "c");
        Attribute pain = AidFixtures.row("pain", RISK, options, risk, AidFixtures.unknown(), risk);
        Attribute fever = AidFixtures.row("fever", RISK, options, risk, risk, risk);
        Elicitation told = new Elicitation(
                new Priorities.Rating(Map.of("pain", 5.0), List.of("fever")),
                List.of(new OwnConcern("My garden", 3.0)));
        assertThat(explained(view(new Case(AidFixtures.aid(options, pain, fever), told))))
                .filteredOn(each -> each.kind() == UNKNOWN)
                .extracting(SentenceView::text)
                .containsExactly(
                        "It is not known what these would mean for “Row pain”: “Option b”. We counted it as anything from very bad to very good.",
                        "You added this: “My garden”. What the options would mean for it is not known yet. You can ask"
                                + " your care team. We counted it as anything from very bad to very good.",
                        "You were not sure how much this matters to you: “Row fever”. It adds no points. In our tries it"
                                + " counted for anything from nothing to a lot. So the tries may not agree with the points.");
    }

    private static Aid rowsAlone(Aid aid) {
        return AidFixtures.aid(
                Aid.Display.NONE,
                Formula.optionsOf(aid),
                aid.profile(),
                aid.baselines(),
                aid.attributes().toArray(Attribute[]::new));
    }

    private static Elicitation rated(Map<String, Double> ratings) {
        return new Elicitation(new Priorities.Rating(ratings, List.of()), List.of());
    }

    private static String all(ComparisonView view) {
        return String.join(" ", explained(view).stream().map(SentenceView::text).toList());
    }

    private static List<SentenceView> explained(ComparisonView view) {
        return Objects.requireNonNull(view.explanation());
    }

    private static ComparisonView view(Case of) {
        return ComparisonView.of(
                new AidVersion(1, "", Instant.EPOCH, of.aid()),
                Formula.compare(of),
                Sentences.in("en").orElseThrow(),
                false);
    }
}
