package org.equipoise.calculator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.SequencedMap;
import org.equipoise.riskmodel.Input;
import org.equipoise.riskmodel.Reference;
import org.equipoise.riskmodel.RiskModel;
import org.jspecify.annotations.Nullable;

/// One model: what it asks, for whom it is, where it is published, and the cases that it reproduces.
record RiskModelView(
        String id,
        int version,
        String hash,
        RiskModel.Kind kind,
        String name,
        String predicts,
        HorizonView horizon,
        String population,
        String licence,
        List<String> notes,
        List<InputView> inputs,
        double tolerance,
        List<ExampleView> examples,
        List<SourceView> sources) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InputView(
            String id,
            String type,
            String label,
            @Nullable String unit,
            @Nullable Double minimum,
            @Nullable Double maximum,
            @Nullable List<String> choices) {

        static InputView of(Input input) {
            return switch (input) {
                case Input.Measurement(var id, var label, var unit, double minimum, double maximum, boolean whole) ->
                    new InputView(id, whole ? "integer" : "number", label, unit, minimum, maximum, null);
                case Input.YesNo(var id, var label) -> new InputView(id, "boolean", label, null, null, null, null);
                case Input.Choice(var id, var label, var choices) ->
                    new InputView(id, "choice", label, null, null, null, choices);
            };
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExampleView(
            SequencedMap<String, Object> inputs,
            @Nullable Double risk,
            @Nullable Integer points,
            @Nullable Double within,
            String source,
            @Nullable String note) {

        static ExampleView of(RiskModel model, RiskModel.Example example) {
            return new ExampleView(
                    RiskView.inputs(model, example.inputs()),
                    example.risk(),
                    example.points(),
                    example.within(),
                    example.source(),
                    example.note());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SourceView(
            String id,
            String authors,
            String title,
            @Nullable String published,
            @Nullable Integer year,
            @Nullable String doi,
            @Nullable String pmid,
            @Nullable String url,
            boolean citationChecked) {

        static SourceView of(Reference source) {
            return new SourceView(
                    source.id(),
                    source.authors(),
                    source.title(),
                    source.published(),
                    source.year(),
                    source.doi(),
                    source.pmid(),
                    source.url(),
                    !Boolean.FALSE.equals(source.citationChecked()));
        }
    }

    static RiskModelView of(RiskModel model) {
        return new RiskModelView(
                model.id(),
                model.version(),
                model.hash(),
                model.kind(),
                model.name(),
                model.predicts(),
                HorizonView.of(model.horizon()),
                model.population(),
                model.licence(),
                model.notes(),
                model.inputs().stream().map(InputView::of).toList(),
                model.tolerance(),
                model.examples().stream()
                        .map(example -> ExampleView.of(model, example))
                        .toList(),
                model.sources().stream().map(SourceView::of).toList());
    }
}
