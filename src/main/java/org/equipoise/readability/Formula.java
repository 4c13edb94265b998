package org.equipoise.readability;

/// The published formulas, each with its own scale.
public enum Formula {
    /// A school grade of the United States: 0.39 · words per sentence + 11.8 · syllables per word − 15.59.
    ///
    /// Kincaid JP, Fishburne RP, Rogers RL, Chissom BS. Derivation of new readability formulas (Automated Readability
    /// Index, Fog Count and Flesch Reading Ease Formula) for Navy enlisted personnel. Research Branch Report 8-75.
    /// Chief of Naval Technical Training, Millington, 1975.
    FLESCH_KINCAID {
        @Override
        double score(Measures text) {
            return 0.39 * text.wordsPerSentence() + 11.8 * text.syllablesPerWord() - 15.59;
        }
    },

    /// A school grade: 1.0430 · √(polysyllables · 30 / sentences) + 3.1291. Made for 30 sentences or more.
    ///
    /// McLaughlin GH. SMOG grading: a new readability formula. Journal of Reading 1969;12(8):639–646.
    SMOG {
        @Override
        double score(Measures text) {
            return 1.0430 * Math.sqrt(text.polysyllables() * 30.0 / text.sentences()) + 3.1291;
        }
    },

    /// From 0 (hard) to 100 (easy): 206.84 − 60 · syllables per word − 1.02 · words per sentence.
    ///
    /// Fernández Huerta J. Medidas sencillas de lecturabilidad. Consigna 1959;214:29–32. The paper prints sentences per
    /// 100 words for the last term, which cannot be meant, as longer sentences would then be easier; read as words
    /// per sentence, with Law G. Error in the Fernandez Huerta readability formula, 2011.
    FERNANDEZ_HUERTA {
        @Override
        double score(Measures text) {
            return 206.84 - 60 * text.syllablesPerWord() - 1.02 * text.wordsPerSentence();
        }
    },

    /// From 0 (hard) to 100 (easy), Szigriszt's perspicuity: 206.835 − 62.3 · syllables per word − words per sentence. Read on
    /// the INFLESZ scale: below 40 very hard, to 55 somewhat hard, to 65 normal, to 80 fairly easy, above very easy.
    ///
    /// Szigriszt Pazos F. Sistemas predictivos de legilibilidad del mensaje escrito: fórmula de perspicuidad. Thesis,
    /// Universidad Complutense de Madrid, 1993. Barrio-Cantalejo IM, Simón-Lorda P, Melguizo M, Escalona I, Marijuán
    /// MI, Hernando P. Validación de la Escala INFLESZ para evaluar la legibilidad de los textos dirigidos a pacientes.
    /// Anales del Sistema Sanitario de Navarra 2008;31(2):135–152.
    INFLESZ {
        @Override
        double score(Measures text) {
            return 206.835 - 62.3 * text.syllablesPerWord() - text.wordsPerSentence();
        }
    };

    abstract double score(Measures text);
}
