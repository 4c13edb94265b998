package org.equipoise.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.ModelFile;
import org.equipoise.contentfile.Schemas;
import org.equipoise.riskmodel.RiskModelContent;
import org.equipoise.riskmodel.RiskModelFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The statins aid, whose starting risk a model can give, broken in one place.
class ModelBaselineCheckTest {

    private static final Path STATINS = Path.of("decision-aids/statins-primary-prevention");
    private static final Schemas SCHEMAS = Schemas.load();

    @TempDir
    Path directory;

    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        folder = directory.resolve("statins-primary-prevention");
        Files.createDirectories(folder.resolve("text"));
        Files.copy(STATINS.resolve("text/en.yaml"), folder.resolve("text/en.yaml"));
    }

    @ParameterizedTest(name = "{0} → {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            id: prevent-ascvd-10-years | id: prevent-none            | /baselines/0/model/id                  | there is no risk model 'prevent-none'
            id: prevent-ascvd-10-years | id: cha2ds2-vasc            | /baselines/0/model/inputs              | the model's input 'heart-failure' is missing
            id: prevent-ascvd-10-years | id: has-bled                | /baselines/0/model/id                  | the model gives no risk for 6 points
            diabetes: diabetes         | income: diabetes            | /baselines/0/model/inputs/income       | the model does not ask for 'income'
            egfr: kidney-function      | egfr: liver-function        | /baselines/0/model/inputs/egfr         | there is no profile item 'liver-function'
            egfr: kidney-function      | egfr: smoker                | /baselines/0/model/inputs/egfr         | another type
            egfr: kidney-function      | egfr: hdl-cholesterol       | /baselines/0/model/inputs/egfr         | another unit
            minimum: 130, maximum: 320 | minimum: 130, maximum: 400  | /baselines/0/model/inputs/total        | beyond the model's valid range
            [female, male]             | [female, male, other]       | /baselines/0/model/inputs/sex          | a choice that the model does not know
            always: false              | always: 7                   | /baselines/0/model/inputs/statin       | does not allow
            time: { at: P10Y }         | time: { at: P5Y }           | /attributes/0/time                     | not that of the risk model that it rests on, `at P10Y`
            notAllTold: reference-risk | notAllTold: reference-answers | /profile/1                           | the reference person's answer is missing
            notAllTold: reference-risk | notAllTold: nothing         | /baselines/0/model/notAllTold          | enumeration
            notAllTold: reference-risk | notAllTold: reference-risk\\n      convert: { to: P10Y, by: constant-rate } | /baselines/0/model/convert | only a yearly rate
            '    reference: 0.10'      | ''                          | /profile/0                             | the reference person's answer is missing
            item: ten-year-risk        | strata: {}                  | /baselines/0                           | schema
            """)
    void saysWhereAndWhy(String good, String bad, String pointer, String reason) throws IOException {
        String before = Files.readString(STATINS.resolve("aid.yaml"));
        assertThat(before).contains(good);
        Files.writeString(folder.resolve("aid.yaml"), before.replace(good, bad.replace("\\n", "\n")));

        assertThat(findings()).anySatisfy(finding -> {
            assertThat(finding.pointer()).startsWith(pointer);
            assertThat(finding.reason()).contains(reason);
            assertThat(finding.line()).isPositive();
        });
    }

    @Test
    void takesAConvertedYearlyRateForARowOfSeveralYears() throws IOException {
        String model = Files.readString(Path.of("decision-aids/models/prevent-ascvd-10-years.yaml"))
                .replace("horizon: { at: P10Y }", "horizon: { each: P1Y }");
        Path file = directory.resolve("prevent-ascvd-10-years.yaml");
        Files.writeString(file, model);
        var yearly = ((ModelFile.Reading.Sound) new ModelFile("prevent-ascvd-10-years.yaml", file).read(SCHEMAS));
        String aid = Files.readString(STATINS.resolve("aid.yaml"));

        Files.writeString(folder.resolve("aid.yaml"), aid);
        assertThat(findings(Map.of("prevent-ascvd-10-years", yearly.content())))
                .extracting(Finding::reason)
                .containsExactly("the row's time is not that of the risk model that it rests on, `each P1Y`");

        Files.writeString(
                folder.resolve("aid.yaml"),
                aid.replace(
                        "notAllTold: reference-risk",
                        "notAllTold: reference-risk\n      convert: { to: P10Y, by: constant-rate }"));
        assertThat(findings(Map.of("prevent-ascvd-10-years", yearly.content()))).isEmpty();
    }

    private List<Finding> findings() {
        return findings(RiskModelFixtures.contents());
    }

    private List<Finding> findings(Map<String, RiskModelContent> models) {
        return switch (new AidFolder(String.valueOf(folder.getFileName()), folder)
                .read()
                .check(Standards.ofFiles(SCHEMAS, models))) {
            case Manuscript.Verdict.Broken broken -> broken.findings();
            case Manuscript.Verdict.Sound _ -> List.of();
        };
    }
}
