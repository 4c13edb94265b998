package org.equipoise.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Spanish words by what decides their syllables, divided by hand by the rules of the Ortografía of 2010.
class SpanishSyllablesTest {

    private final Syllables syllables = new SpanishSyllables();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ':', textBlock = """
            one vowel each              : do-lor, san-gre, pas-ti-lla, mé-di-co, en-fer-me-ra, co-ra-zón, cán-cer, trans-por-te
            open with closed            : ai-re, cau-sa, pei-ne, deu-da, oi-go, via-je, cie-lo, vio, cua-tro, nue-vo, rui-do, ciu-dad
            closed with open accented   : tam-bién, in-fec-ción, pre-sión, co-rrió, sa-béis, hués-ped, fun-ción
            closed with closed          : cons-truir, je-sui-ta, cons-truí, ca-suís-ti-ca, in-flui-do, lin-güís-ti-ca, muy
            two open                    : le-er, a-ho-ra, al-co-hol, ó-se-o, o-a-sis, lí-ne-a, a-é-re-o, te-a-tro, re-hén
            closed with accent and open : dí-a, rí-o, ra-íz, pa-ís, o-ír, ba-úl, re-ír, to-da-ví-a, ci-ru-gí-a, bú-ho, pro-hí-be
            twice the same closed       : chi-i-ta, du-un-vi-ra-to
            three in one                : buey, a-ve-ri-guáis, miau, cam-biéis, U-ru-guay, guau
            three in two                : o-í-ais, le-í-ais, ma-í-ces, ve-í-as, cre-í-an, ca-í-da, con-ti-nú-a, ac-tú-e, ca-ca-hue-te
            h that changes nothing      : ahu-mar, prohi-bir, de-sahu-cio, ahi-ja-do, hue-so, hie-rro, hoy
            silent u                    : que-so, qui-zá, quí-mi-co, gue-rra, gui-ta-rra, qui-rúr-gi-co, si-gue, ci-güe-ña, pin-güi-no, a-gua
            y as vowel and consonant    : y, hay, rey, ma-yo, ya, a-yu-da, ley, le-yes, pro-yec-to, soy
            words of aids               : me-di-ca-men-to, tra-ta-mien-to, ra-dio-te-ra-pia, qui-mio-te-ra-pia, ma-mo-gra-fí-a
            words of aids (2)           : an-ti-con-cep-ti-vo, an-ti-bió-ti-co, co-les-te-rol, dia-be-tes, o-pe-ra-ción
            words of aids (3)           : de-pre-sión, fi-bri-la-ción, au-ri-cu-lar, prós-ta-ta, pró-te-sis, ro-di-lla, re-gla, ú-te-ro
            words of aids (4)           : biop-sia, es-ta-ti-na, in-su-li-na, met-for-mi-na, hi-po-glu-ce-mia, hi-per-ten-sión, o-í-do
            words of aids (5)           : hos-pi-tal, guion, a-ten-ción, cui-da-do, cons-ti-tu-ción, lim-pie-za, bie-nes-tar
            """)
    void hasSyllables(String rule, String divided) {
        List<String> wrong = new ArrayList<>();
        for (String word : divided.strip().split(", ", -1)) {
            int found = syllables.inPlainWord(word.replace("-", ""));
            if (found != word.split("-", -1).length) {
                wrong.add("%s: %d".formatted(word, found));
            }
        }
        assertThat(wrong).as(rule).isEmpty();
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({"100, 1", "10-15, 2", "PSA, 4", "VIH, 5", "médico-paciente, 6"})
    void readsNumbersAtAGlanceLettersOneByOneAndJoinedWordsTogether(String word, int count) {
        assertThat(syllables.inWord(word)).isEqualTo(count);
    }
}
