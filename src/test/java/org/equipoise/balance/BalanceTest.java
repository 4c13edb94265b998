package org.equipoise.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.aid.AidFixtures.aid;
import static org.equipoise.aid.AidFixtures.level;
import static org.equipoise.aid.AidFixtures.quantity;
import static org.equipoise.aid.AidFixtures.risk;
import static org.equipoise.aid.AidFixtures.row;
import static org.equipoise.aid.AidFixtures.unknown;
import static org.equipoise.aid.AidFixtures.words;

import java.util.List;
import java.util.Map;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Cell;
import org.equipoise.media.Media;
import org.equipoise.media.Medium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTest {

    private static final List<String> TWO = List.of("wait", "surgery");

    @ParameterizedTest
    @CsvSource({
        "'Of 100 people, about 8 will.', en, 6",
        "'Um 1,5 mal so viele', de, 5",
        "'¿Qué me conviene?', es, 3",
        "'ما هي خياراتي؟', ar, 3",
        "'  –  ', en, 0"
    })
    void countsWordsAsAReaderDoes(String text, String language, int words) {
        assertThat(Words.count(text, language)).isEqualTo(words);
    }

    @Test
    void countsWhatIsKnownOfEachOption() {
        Balance balance = Balance.of(AidFixtures.earInfection(), Limits.USUAL);

        assertThat(balance.known())
                .contains(new Balance.Known("wait", 9, 1, 2, 3, 6), new Balance.Known("delayed", 2, 0, 2, 3, 2));
        assertThat(balance.imbalances())
                .filteredOn(each -> each.kind() == Imbalance.Kind.BENEFITS)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.detail()).isEqualTo("11 benefits of 'antibiotics' are known and 2 of 'delayed'.");
                    assertThat(each.value()).isEqualTo(5.5);
                });
    }

    @Test
    void saysWithNumbersWhereThereAreManyMoreWords() {
        Aid aid = AidFixtures.statins();
        double ratio = Balance.of(aid, Limits.USUAL).lengths().getFirst().ratio();

        assertThat(ratio).isBetween(1.0, 1.5);
        assertThat(kinds(Balance.of(aid, new Limits(ratio, 1.5, 1.5)))).doesNotContain(Imbalance.Kind.LENGTH);
        assertThat(Balance.of(aid, new Limits(Math.max(1, ratio - 0.001), 1.5, 1.5))
                        .imbalances())
                .filteredOn(each -> each.kind() == Imbalance.Kind.LENGTH)
                .singleElement()
                .satisfies(each -> assertThat(each.detail()).matches("There are [0-9]+ words about .*"));
    }

    @ParameterizedTest
    @CsvSource({"60, 90, false", "60, 91, true", "90, 60, false", "91, 60, true", "0, 60, false"})
    void findsMediaThatAreFarLongerAboutOneOption(double wait, double surgery, boolean found) {
        List<Playing> media = List.of(new Playing("wait", wait), new Playing("surgery", surgery));

        assertThat(Playing.imbalance(media, Limits.USUAL).isPresent()).isEqualTo(found);
    }

    @Test
    void countsTheSecondsOfMediaAboutEachOption() {
        Aid aid = aid(TWO, row("pain", null, TWO, risk(0.1), risk(0.2)));
        Balance balance = Balance.of(
                AidFixtures.with(
                        aid, new Media(List.of(film("wait", 30), film("surgery", 40), film("surgery", 20)), Map.of())),
                Limits.USUAL);

        assertThat(balance.media()).containsExactly(new Playing("wait", 30), new Playing("surgery", 60));
        assertThat(balance.imbalances())
                .filteredOn(each -> each.kind() == Imbalance.Kind.MEDIA_LENGTH)
                .singleElement()
                .satisfies(
                        each -> assertThat(each.detail())
                                .isEqualTo(
                                        "There are 60.0 seconds of media about 'surgery' and 30.0 about 'wait': 2.00 times as many."));
    }

    private static Medium film(String option, double seconds) {
        return new Medium("film", Medium.Kind.VIDEO, "film.mp4", null, seconds, option, null, Map.of());
    }

    @Test
    void wantsOneKindOfStatisticInARow() {
        assertThat(mixes(risk(0.1), risk(0.2))).isFalse();
        assertThat(mixes(risk(0.1), unknown())).isFalse();
        assertThat(mixes(risk(0.1), level(1))).isFalse();
        assertThat(mixes(words(), level(0.5))).isFalse();
        assertThat(mixes(risk(0.1), level(0.5))).isTrue();
        assertThat(mixes(risk(0.1), words())).isTrue();
        assertThat(mixes(quantity(3), words())).isTrue();
        assertThat(mixes(risk(0.1), quantity(3))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "en, This is a miracle for your knee, miracle",
        "en, You should have it, You should",
        "es, Por suerte hay otra, Por suerte",
        "es-MX, Es la mejor opción para usted, la mejor opción",
        "ar, هذا هو الخيار الأفضل لك, الخيار الأفضل"
    })
    void findsWordsThatPush(String language, String text, String found) {
        assertThat(LoadedWords.words(language, text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({"en, It can be fitted perfectly well", "en, Miracles", "es, la superficie", "fi, Tämä on ihme miracle"})
    void passesOverPartsOfWordsAndLanguagesWithoutAList(String language, String text) {
        assertThat(LoadedWords.words(language, text)).isEmpty();
    }

    @Test
    void findsNoneInTheShippedStatinsAid() {
        assertThat(kinds(Balance.of(AidFixtures.statins(), Limits.USUAL))).doesNotContain(Imbalance.Kind.LOADED_WORDS);
    }

    private static boolean mixes(Cell one, Cell other) {
        Aid aid = aid(TWO, row("pain", null, TWO, one, other));
        return kinds(Balance.of(aid, Limits.USUAL)).contains(Imbalance.Kind.FORMAT);
    }

    private static List<Imbalance.Kind> kinds(Balance balance) {
        return balance.imbalances().stream().map(Imbalance::kind).toList();
    }
}
