package org.equipoise.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparison.Laws.Law;
import org.equipoise.wording.Sentences;

/// The laws of a comparison, for any aid and any answers; and that each law that a known fault breaks notices it.
@PropertyDefaults(tries = 250)
class ComparisonLawsTest {

    private static final Formula OURS = of -> Formula.compare(of).matches();
    private static final Sentences ENGLISH = Sentences.in("en").orElseThrow();

    @Provide
    Arbitrary<Case> cases() {
        return Case.any();
    }

    @Property
    void matchesDoNotDependOnWhatElseIsShown(@ForAll("cases") Case of, @ForAll Random random) {
        Laws.matchesDoNotDependOnWhatElseIsShown(OURS, of, random);
    }

    @Property
    void namesAndOrderDoNotMatter(@ForAll("cases") Case of, @ForAll Random random) {
        Laws.namesAndOrderDoNotMatter(OURS, of, random);
        Case other = Changed.reorderedAndRenamed(of, random);
        String closest = Formula.compare(other).closest();
        assertThat(closest == null ? null : Changed.originalName(closest))
                .isEqualTo(Formula.compare(of).closest());
    }

    @Property
    void theScaleOfImportancesDoesNotMatter(@ForAll("cases") Case of, @ForAll Random random) {
        Laws.theScaleOfImportancesDoesNotMatter(OURS, of, random);
    }

    @Property
    void unknownIsNeverZero(@ForAll("cases") Case of, @ForAll Random random) {
        Laws.unknownIsNeverZero(OURS, of, random);
    }

    @Property
    void widerIntervalsNeverNarrowARange(@ForAll("cases") Case of, @ForAll Random random) {
        Laws.widerIntervalsNeverNarrowARange(OURS, of, random);
    }

    @Property
    void matchesLieInTheirRangeBetweenNoughtAndAHundred(@ForAll("cases") Case of, @ForAll Random random) {
        Laws.matchesLieInTheirRangeBetweenNoughtAndAHundred(OURS, of, random);
    }

    @Property
    void contributionsSumToTheMatch(@ForAll("cases") Case of, @ForAll Random random) {
        Laws.contributionsSumToTheMatch(OURS, of, random);
    }

    @Property
    void raisingAnImportanceNeverLetsTheWorseOvertake(@ForAll("cases") Case of, @ForAll Random random) {
        Laws.raisingAnImportanceNeverLetsTheWorseOvertake(OURS, of, random);
    }

    @Property(tries = 100)
    void theSameQuestionGetsTheSameBytes(@ForAll("cases") Case of) {
        assertThat(json(of)).isEqualTo(json(of)).isNotEmpty();
    }

    @Example
    void noticesAShareOfTheTotal() {
        assertThat(notices(Laws::matchesDoNotDependOnWhatElseIsShown, Formula::asShareOfTheTotal))
                .isTrue();
    }

    @Example
    void noticesAScaleFromTheOptionsShown() {
        assertThat(notices(Laws::matchesDoNotDependOnWhatElseIsShown, Formula::scaledToTheOptionsShown))
                .isTrue();
    }

    @Example
    void noticesUnknownCountedAsZero() {
        assertThat(notices(Laws::unknownIsNeverZero, Formula::withUnknownAsZero))
                .isTrue();
    }

    @Example
    void noticesImportancesThatAreNotShares() {
        assertThat(notices(Laws::theScaleOfImportancesDoesNotMatter, Formula::withoutShares))
                .isTrue();
        assertThat(notices(Laws::matchesLieInTheirRangeBetweenNoughtAndAHundred, Formula::withoutShares))
                .isTrue();
    }

    @Example
    void noticesAnOrderThatCounts() {
        assertThat(notices(Laws::namesAndOrderDoNotMatter, Formula::withABonusForTheFirst))
                .isTrue();
        assertThat(notices(Laws::contributionsSumToTheMatch, Formula::withABonusForTheFirst))
                .isTrue();
    }

    @Example
    void noticesIntervalsThatAreLeftOut() {
        assertThat(notices(Laws::widerIntervalsNeverNarrowARange, Formula::withRangesAroundTheMiddle))
                .isTrue();
    }

    @Example
    void noticesAnImportanceThatCountsAgainst() {
        assertThat(notices(Laws::raisingAnImportanceNeverLetsTheWorseOvertake, Formula::withWeightsTurnedRound))
                .isTrue();
    }

    /// Looks at cases until one shows the fault, or until later steps refuse what it made; it gives up after far more
    /// than any of these faults needs.
    private boolean notices(Law law, Formula faulty) {
        Random random = new Random(1);
        return cases().sampleStream().limit(10_000).anyMatch(each -> {
            try {
                law.holds(faulty, each, random);
                return false;
            } catch (AssertionError | IllegalArgumentException noticed) {
                return true;
            }
        });
    }

    private static byte[] json(Case of) {
        AidVersion version = new AidVersion(1, "", Instant.EPOCH, of.aid());
        return ComparisonView.of(version, Formula.compare(of), ENGLISH, true).json();
    }
}
