package org.equipoise.contentfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equipoise.riskmodel.RiskModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every risk model that comes with Equipoise, as it stands in its file, with the examples that are published for it.
class ShippedModelsTest {

    private static final Schemas SCHEMAS = Schemas.load();

    static Stream<ModelFile> shipped() throws IOException {
        return ModelFile.in(Path.of("decision-aids")).stream();
    }

    static Stream<Arguments> examples() throws IOException {
        return shipped()
                .map(ShippedModelsTest::sound)
                .flatMap(model ->
                        IntStream.range(0, model.examples().size()).mapToObj(i -> Arguments.of(model.id(), i, model)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void isSound(ModelFile file) {
        assertThat(sound(file).id()).isEqualTo(file.name().replace(".yaml", ""));
    }

    @ParameterizedTest(name = "{0} reproduces its example {1}")
    @MethodSource("examples")
    void reproducesWhatIsPublished(String id, int number, RiskModel model) {
        RiskModel.Example example = model.examples().get(number);
        RiskModel.Result result = model.calculate(example.inputs());
        if (example.points() != null) {
            assertThat(result.points()).isEqualTo(example.points());
        }
        if (example.risk() != null && result.risk() != null) {
            double within = example.within() == null ? model.tolerance() : example.within();
            assertThat(result.risk().value()).isCloseTo(example.risk(), within(within));
        }
        assertThat(example.points() != null || example.risk() != null).isTrue();
    }

    private static RiskModel sound(ModelFile file) {
        return switch (file.read(SCHEMAS)) {
            case ModelFile.Reading.Sound sound -> sound.model();
            case ModelFile.Reading.Broken(String name, var findings) ->
                throw new AssertionError("%s: %s".formatted(name, findings));
        };
    }
}
