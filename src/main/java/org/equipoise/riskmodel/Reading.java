package org.equipoise.riskmodel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equipoise.evidence.Risk;
import org.jspecify.annotations.Nullable;

/// From a model's file to the model.
final class Reading {

    private Reading() {}

    static RiskModel model(RiskModelFile file, String hash) {
        return new RiskModel(
                file.id(),
                file.version(),
                hash,
                file.name(),
                file.predicts(),
                file.horizon().timeFrame(),
                file.population(),
                file.licence(),
                orEmpty(file.notes()),
                orEmpty(file.by()),
                file.inputs().stream().map(RiskModelFile.InputFile::toInput).toList(),
                file.variables() == null
                        ? List.of()
                        : file.variables().entrySet().stream()
                                .map(each -> each.getValue().toVariable(each.getKey()))
                                .toList(),
                formula(file),
                file.tolerance(),
                file.examples().stream()
                        .map(RiskModelFile.ExampleFile::toExample)
                        .toList(),
                List.copyOf(file.sources()));
    }

    private static Formula formula(RiskModelFile file) {
        List<Formula.Term> terms = orEmpty(file.terms()).stream()
                .map(RiskModelFile.TermFile::toTerm)
                .toList();
        return switch (file.kind()) {
            case POINTS -> {
                Map<Integer, Risk> risks = new HashMap<>();
                Objects.requireNonNullElse(file.risks(), Map.<String, RiskModelFile.RiskFile>of())
                        .forEach((points, risk) -> risks.put(Integer.valueOf(points), risk.risk()));
                yield new Formula.Points(terms, risks);
            }
            case TABLE ->
                new Formula.Table(orEmpty(file.rows()).stream()
                        .map(RiskModelFile.RowFile::toRow)
                        .toList());
            case LOGISTIC -> new Formula.Logistic(RiskModelFile.parameter(file.constant()), terms);
            case COX ->
                new Formula.Cox(
                        RiskModelFile.parameter(file.baselineSurvival()),
                        RiskModelFile.parameter(file.centre()),
                        terms,
                        file.recalibration() == null
                                ? null
                                : new Formula.Recalibration(
                                        RiskModelFile.parameter(
                                                file.recalibration().intercept()),
                                        RiskModelFile.parameter(
                                                file.recalibration().slope())));
        };
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
