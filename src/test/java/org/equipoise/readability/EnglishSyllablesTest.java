package org.equipoise.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words of decision aids, their syllables counted by hand. Words that British and American speakers, or
/// careful and quick ones, say in another number of syllables (`tired`, `every`) are left out.
class EnglishSyllablesTest {

    private final Syllables syllables = new EnglishSyllables();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ':', textBlock = """
            1: a I the pain heart stroke blood breast bone scan dose nurse knee womb risk rare large worse since lymph cough
            1: child's don't changed worked watched stopped helped lived used passed caused aged learned numbed eased cured
            1: through weighs sleeps eat poo pee jab clot leak rays aches years months times rates gene vein tubes shared
            1: leave bathe breathe clothes valve valves queue plaque tongue guide guess vague viewed died tried blurred eyes
            2: people number doctor tablet breastfeed cancer prostate treatment after alone away cannot other insured damage
            2: needed treated tested waited started rated swollen chosen taken given driven doesn't wouldn't isn't didn't
            2: bleeding being seeing doing going trying having dying lying breathing hormone statin bowel fever trial
            2: bladder muscle muscles needle needles ankle vessel vessels symptom symptoms pregnant condom condoms patient
            2: doses nurses changes causes sizes places choices masses itches bandage dosage safety sometimes likely nurse's
            2: something someone rarely widely closely lonely largely safely reading diet science quiet react create fuel
            2: useful careful painful harmful helpful hopeful careless useless virus thyroid implant surgeon disease fluid
            2: question questions quarter liquid fatigue technique rhythm asthma table able trouble little equal
            2: hundred measured injured offered covered lowered referred reviewed argued studied worried carried bodies
            2: anxious conscious nervous social special partial crucial fewer newer lower headache headaches baseline lifetime
            2: placement statement movement soreness shortness therefore kidneys babies fertile vomit forearm guideline
            3: medicine hospital family remember oestrogen estrogen warfarin different another period periods diseases area
            3: depression infection injection condition attention prescription vitamin exercise metformin insulin benefit
            3: arteries surgery injury injuries vagina saliva genitals muscular however genetic general physical idea urea
            3: decided united recorded included repeated affected infected invited implanted created unwanted untreated
            3: alcohol therapy therapies vomiting uneasy actual gradual sexual menstrual annual anyone pregnancy pregnancies
            3: mammogram biopsy biopsies menopause ovary ovaries physician clinician sertraline ablation surveillance allergy
            3: serious obvious previous various infectious religious dangerous financial initial essential reaction decision
            3: possible recognise continued earlier easier heavier easiest heaviest families completely severely likelihood
            3: somebody pacemaker management improvement replacement measurement awareness quality hormonal kilograms
            4: mastectomy fibrillation contraception contraceptive emergency anaesthetic bacteria experience material operation
            4: temporary monitoring information evaluate ejaculate diabetes mammography ability medication television american
            4: cholesterol ibuprofen simvastatin apixaban tamoxifen semaglutide liraglutide sitagliptin progestogen reality
            4: hypertension reconstruction testosterone radiation moderately continuous mechanism diarrhoea diarrhea
            5: hysterectomy antidepressant antibiotic antibiotics amoxicillin atorvastatin paracetamol inflammatory metabolism
            5: ejaculation infertility examination possibility university immediately individual chemotherapy pioglitazone
            5: endometrial prostatectomy levonorgestrel hereditary empagliflozin
            6: radiotherapy physiotherapy osteoarthritis cardiovascular overdiagnosis acetaminophen sulfonylurea
            """)
    void hasSyllables(int count, String words) {
        assertThat(miscounted(count, words)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ':', textBlock = """
            1: 10 2,320 0.72 2026
            2: UK US 10-year ten-year TV
            3: PSA HDL twenty-four follow-up
            4: GLP-1 MRI-scan
            7: WWI
            """)
    void readsNumbersAtAGlanceLettersOneByOneAndJoinedWordsTogether(int count, String words) {
        assertThat(miscounted(count, words)).isEmpty();
    }

    private List<String> miscounted(int count, String words) {
        List<String> wrong = new ArrayList<>();
        for (String word : words.strip().split(" ", -1)) {
            int found = syllables.inWord(word);
            if (found != count) {
                wrong.add("%s: %d".formatted(word, found));
            }
        }
        return wrong;
    }
}
