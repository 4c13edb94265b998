package org.equipoise.contentfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A real model, broken in one place, is refused at that place.
class ModelFileTest {

    private static final Path SHIPPED = Path.of("decision-aids/models");
    private static final Schemas SCHEMAS = Schemas.load();

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}: {2} → {3}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            score2 | smoker: false, systolic-blood-pressure: 110 | smoker: true, systolic-blood-pressure: 110 | /examples/6 | the model gives 0.019807
            score2 | male: 0.6012                     | male: 0.7012                     | /examples/0                      | which is more than 0.0006 apart
            score2 | male: 0.6012                     | male: 1.0e+400                   | /terms/1/coefficient/male        | the number is too large
            score2 | male: 0.6012                     | male: 1.0e+300                   |                                  | no finite number
            score2 | male: 0.6012                     | male: .nan                       |                                  | Malformed numeric value
            score2 | male: 0.6012                     | male: -.inf                      |                                  | Malformed numeric value
            score2 | minimum: 40, maximum: 69         | minimum: 40, maximum: 1.0e+400   | /inputs/2/maximum                | the number is too large
            score2 | minimum: 40, maximum: 69         | minimum: 40, maximum: 40         | /inputs/2                        | the range runs the wrong way
            score2 | male: 0.6012,                    | ~~                               | /terms/1/coefficient             | not one number for each choice
            score2 | male: 0.9605                     | male: 1.2                        | /baselineSurvival/male           | between 0 and 1
            score2 | minimum: 40, maximum: 69         | minimum: 69, maximum: 40         | /inputs/2                        | the range runs the wrong way
            score2 | by: [sex, region]                | by: [sex, age]                   | /by                              | there is no choice 'age'
            score2 | of: [age-5, smoker]              | of: [age-5, income]              | /terms/5                         | no input and no variable 'income'
            score2 | of: [age-5, smoker]              | of: [age-5, region]              | /terms/5                         | 'region' is a choice
            score2 | from: age, then                  | from: age-5, then                | /variables/age-5                 | 'age-5' is made of itself
            score2 | minus: 120                       | minus: hdl-half                  | /examples/0                      | the model gives
            score2 | risk: 0.137                      | risk: 1.37                       | /examples/14/risk                | maximum
            score2 | tolerance: 0.0006                | tolerance: 0.0001                | /examples                        | which is more than 0.0001 apart
            score2 | kind: cox                        | kind: logistic                   |                                  | constant
            score2 | id: score2                       | id: score3                       | /id                              | the id is not the file's name
            score2 | source: score2-2021              | source: nobody-2021              | /examples/0/source               | there is no source 'nobody-2021'
            score2 | sex: male, region: low, age: 50  | sex: male, region: low, age: 30  | /examples/0/inputs               | outside the model's valid range
            score2 | region: low, age: 50, smoker: true | region: low, age: 50           | /examples/0/inputs               | does not tell exactly the model's inputs
            score2 | choices: [low,                   | choices: [none, low,             | /recalibration/intercept/male    | not one number for each choice
            pooled-cohort-equations | white-female: -3.114 | white-female: 3.114          | /examples/0                      | the model gives
            pooled-cohort-equations | black-female: 86.61  | black-female: 86.16          | /examples                        | the model gives
            pooled-cohort-equations | from: hdl-cholesterol, then: [{ ln: true }] | from: hdl-cholesterol, then: [{ minus: 20 }, { ln: true }] | | no finite number
            pooled-cohort-equations | of: [diabetes]       | of: [smoker]                 | /inputs/7                        | asked and never used
            prevent-ascvd-10-years  | female: -3.819975    | female: -3.719975            | /examples/0                      | the model gives
            prevent-ascvd-10-years  | { atMost: 110 }      | { atMost: systolic-above-110 } | /variables/systolic-below-110  | number
            prevent-ascvd-10-years  | minus: hdl-cholesterol | minus: systolic-cycle      | /variables/non-hdl               | no input and no variable
            cha2ds2-vasc | of: [stroke-before], coefficient: 2 | of: [stroke-before], coefficient: 1 | /examples/3       | the model gives 5 points and the example 6
            cha2ds2-vasc | of: [stroke-before], coefficient: 2 | of: [stroke-before], coefficient: 1.5 | /terms/5/coefficient | whole numbers
            cha2ds2-vasc | "9": { value: 0.122 }      | "9": { value: 1.22 }             | /risks/9/value                   | maximum
            cha2ds2-vasc | "9": { value: 0.122 }      | "9": { value: 0.122, low: 0.2, high: 0.1 } | /risks/9               | the interval does not hold its own number
            cha2ds2-vasc | horizon: { each: P1Y }     | horizon: { each: yearly }        | /horizon                         | pattern
            """)
    void saysWhereAndWhy(String id, String good, String bad, String pointer, String reason) throws IOException {
        assertThat(findingsAfter(id, good, bad)).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo("models/" + id + ".yaml");
            assertThat(finding.line()).isPositive();
            assertThat(finding.pointer()).startsWith(pointer == null ? "" : pointer);
            assertThat(finding.reason()).contains(reason);
        });
    }

    @Test
    void refusesVariablesThatAreMadeOfEachOther() throws IOException {
        assertThat(
                        findingsAfter(
                                "prevent-ascvd-10-years",
                                "variables:\n",
                                "variables:\n  one: { from: other, then: [{ plus: 1 }] }\n  other: { from: one, then: [{ plus: 1 }] }\n"))
                .extracting(Finding::reason)
                .contains("'one' is made of itself", "'other' is made of itself");
    }

    @Test
    void wantsAnExampleForEverySetOfNumbers() throws IOException {
        assertThat(findingsAfter("score2", "sex: female, region: moderate", "sex: male, region: moderate"))
                .extracting(Finding::reason)
                .contains("no example has the choices female, moderate");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            age: { from: 51 } | not every person in the valid range has exactly one row
            age: { from: 49 } | not every person in the valid range has exactly one row
            sex: { from: 50 } | there is no input 'sex'
            """)
    void wantsATableWithoutGapsAndOverlaps(String condition, String reason) throws IOException {
        String table = """
                id: a-table
                version: 1
                kind: table
                name: A table
                predicts: something
                horizon: { at: P10Y }
                population: People.
                licence: None.
                inputs:
                  - { id: age, type: integer, label: Age, minimum: 40, maximum: 60 }
                rows:
                  - { when: { age: { below: 50 } }, risk: { value: 0.1 } }
                  - { when: { age: { from: 50 } }, risk: { value: 0.2 } }
                tolerance: 0
                examples:
                  - { inputs: { age: 45 }, risk: 0.1, source: paper }
                sources:
                  - { id: paper, authors: A, title: T, doi: 10.1000/1 }
                """;
        assertThat(findings("a-table", table)).isEmpty();
        assertThat(findings("a-table", table.replace("age: { from: 50 }", condition)))
                .extracting(Finding::reason)
                .contains(reason);
    }

    private List<Finding> findingsAfter(String id, String good, String bad) throws IOException {
        String before = Files.readString(SHIPPED.resolve(id + ".yaml"));
        assertThat(before).contains(good);
        int at = before.indexOf(good);
        return findings(id, before.substring(0, at) + bad + before.substring(at + good.length()));
    }

    private List<Finding> findings(String id, String content) throws IOException {
        Path file = directory.resolve(id + ".yaml");
        Files.writeString(file, content);
        return switch (new ModelFile(id + ".yaml", file).read(SCHEMAS)) {
            case ModelFile.Reading.Broken broken -> broken.findings();
            case ModelFile.Reading.Sound _ -> List.of();
        };
    }
}
