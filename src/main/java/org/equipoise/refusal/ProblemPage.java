package org.equipoise.refusal;

import io.quarkus.qute.TemplateInstance;

/// A refusal as a person reads it: what happened, and what to do next.
record ProblemPage(String title, String detail, String meaning, int status) implements TemplateInstance {

    static ProblemPage of(Problem problem, String meaning) {
        return new ProblemPage(
                problem.title(), problem.detail().equals(meaning) ? "" : problem.detail(), meaning, problem.status());
    }
}
