package org.equipoise.refusal;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Refusal;
import org.equipoise.problem.Violation;
import org.jspecify.annotations.Nullable;

/// Says which members of the body break a constraint, in the body's own terms.
final class Violations {

    private Violations() {}

    /// Nothing when an answer of ours broke a constraint: that is not the caller's fault.
    static @Nullable Refusal of(ResteasyReactiveViolationException invalid) {
        if (invalid.getConstraintViolations().stream().anyMatch(Violations::isOurs)) {
            return null;
        }
        List<Violation> violations = invalid.getConstraintViolations().stream()
                .map(Violations::violation)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::detail))
                .toList();
        return ProblemType.INVALID_REQUEST.because("", violations);
    }

    private static boolean isOurs(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        nodes.next();
        String parameter = nodes.next().getName();
        List<String> steps = new ArrayList<>();
        nodes.forEachRemaining(node -> addSteps(node, steps));
        return Violation.at(steps, (steps.isEmpty() ? parameter + ": " : "") + violation.getMessage());
    }

    private static void addSteps(Path.Node node, List<String> steps) {
        if (node.getIndex() != null) {
            steps.add(node.getIndex().toString());
        } else if (node.getKey() != null) {
            steps.add(node.getKey().toString());
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            steps.add(node.getName());
        }
    }
}
