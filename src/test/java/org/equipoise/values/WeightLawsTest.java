package org.equipoise.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.aid.AidFixtures.level;
import static org.equipoise.aid.AidFixtures.row;
import static org.equipoise.aid.AidFixtures.words;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Attribute;
import org.equipoise.values.WeightLaws.Law;

/// The laws of weights, for any aid and every method; and that each law that a known fault breaks notices it.
@PropertyDefaults(tries = 1000)
class WeightLawsTest {

    private static final Weighing OURS = Weighing::ours;

    record Case(Aid aid, Elicitation told) {}

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.integers().between(1, 8).flatMap(number -> {
            Aid aid = aid(number);
            return Elicited.of(aid).map(told -> new Case(aid, told));
        });
    }

    private static Aid aid(int number) {
        List<String> options = List.of("wait", "operate");
        return AidFixtures.aid(
                options,
                IntStream.rangeClosed(0, number)
                        .mapToObj(i -> i == number
                                ? row("feeling", null, options, words(), words())
                                : row("row-" + i, null, options, level(0), level(1)))
                        .toArray(Attribute[]::new));
    }

    @Property
    void weightsSumToOne(@ForAll("cases") Case of, @ForAll Random random) {
        WeightLaws.weightsSumToOne(OURS, of.aid(), of.told(), random);
    }

    @Property
    void scalesDoNotMatter(@ForAll("cases") Case of, @ForAll Random random) {
        WeightLaws.scalesDoNotMatter(OURS, of.aid(), of.told(), random);
    }

    @Property
    void namesAndOrderDoNotMatter(@ForAll("cases") Case of, @ForAll Random random) {
        WeightLaws.namesAndOrderDoNotMatter(OURS, of.aid(), of.told(), random);
    }

    @Property
    void raisingAMarkNeverLowersItsWeight(@ForAll("cases") Case of, @ForAll Random random) {
        WeightLaws.raisingAMarkNeverLowersItsWeight(OURS, of.aid(), of.told(), random);
    }

    @Property
    void nothingCountsThatIsNotTold(@ForAll("cases") Case of, @ForAll Random random) {
        WeightLaws.nothingCountsThatIsNotTold(OURS, of.aid(), of.told(), random);
    }

    @Example
    void noticesMarksThatAreNotShares() {
        noticesByEachMethod(WeightLaws::weightsSumToOne, Weighing::outOfTheMost, Method.values());
    }

    @Example
    void noticesMarksThatAreRounded() {
        noticesByEachMethod(WeightLaws::scalesDoNotMatter, Weighing::rounded, Method.RATING, Method.SWING);
    }

    @Example
    void noticesScoresThatForgetHowOftenSomethingWasShown() {
        noticesByEachMethod(WeightLaws::scalesDoNotMatter, Weighing::withOneForEverybody, Method.BEST_WORST);
    }

    @Example
    void noticesAnOrderThatCounts() {
        noticesByEachMethod(WeightLaws::namesAndOrderDoNotMatter, Weighing::withABonusForTheFirst, Method.values());
    }

    @Example
    void noticesAMarkThatCountsAgainst() {
        noticesByEachMethod(WeightLaws::raisingAMarkNeverLowersItsWeight, Weighing::turnedRound, Method.values());
    }

    @Example
    void noticesWeightsThatNobodyGave() {
        noticesByEachMethod(
                WeightLaws::nothingCountsThatIsNotTold,
                Weighing::withSomethingForEverything,
                Method.RATING,
                Method.POINTS,
                Method.SWING,
                Method.BEST_WORST);
    }

    @Example
    void noticesThatTheLeastChosenAreForgotten() {
        noticesByEachMethod(WeightLaws::nothingCountsThatIsNotTold, Weighing::withoutTheLeastChosen, Method.BEST_WORST);
    }

    /// Looks at answers by one method after the other until one shows the fault.
    private static void noticesByEachMethod(Law law, Weighing faulty, Method... methods) {
        Aid aid = aid(5);
        Random random = new Random(1);
        assertThat(methods)
                .allSatisfy(method -> assertThat(
                                Elicited.by(method, aid).sampleStream().limit(2_000))
                        .anyMatch(told -> {
                            try {
                                law.holds(faulty, aid, told, random);
                                return false;
                            } catch (AssertionError noticed) {
                                return true;
                            }
                        }));
    }
}
