package org.equipoise;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.problem.ProblemType;
import org.junit.jupiter.api.Test;

/// The contract promises what is built for programs, and nothing else is built. Pages are for people and stand beside
/// it.
class ContractTest {

    private static final OpenAPI PROMISED = new OpenAPIV3Parser().read("openapi/openapi.yaml");

    @Test
    void promisesWhatIsBuiltAndNothingElse() {
        assertThat(built()).containsExactlyInAnyOrderElementsOf(promised());
    }

    @Test
    void namesEveryOperationAndSaysWhatItDoes() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.getOperationId()).isNotBlank();
            assertThat(operation.getSummary()).isNotBlank();
        });
        assertThat(operations().map(Operation::getOperationId)).doesNotHaveDuplicates();
    }

    @Test
    void listsEveryProblem() {
        String problems = PROMISED.getComponents().getResponses().values().stream()
                .map(response -> response.getDescription())
                .collect(Collectors.joining(" "));
        assertThat(ProblemType.values())
                .filteredOn(type -> type != ProblemType.METHOD_NOT_ALLOWED)
                .allSatisfy(type -> assertThat(problems).contains(type.uri().substring("/problems/".length())));
    }

    private static Stream<Operation> operations() {
        return PROMISED.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }

    private static Set<String> promised() {
        Set<String> promised = new TreeSet<>();
        PROMISED.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().keySet().forEach(method -> promised.add(method + " " + path)));
        return promised;
    }

    private static Set<String> built() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.equipoise").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream().flatMap(method -> operation(type, method)))
                        .filter(operation -> operation.contains(" /api/") || operation.contains(" /problems/"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> operation(JavaClass type, JavaMethod method) {
        String base = type.getAnnotationOfType(Path.class).value();
        String path = method.isAnnotatedWith(Path.class)
                ? base + "/" + method.getAnnotationOfType(Path.class).value().replaceFirst("^/", "")
                : base;
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation.getRawType().getSimpleName() + " " + path);
    }
}
