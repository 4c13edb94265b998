package org.equipoise.problem;

import java.util.List;

/// What is wrong at one place of the body that was sent.
///
/// @param pointer a JSON Pointer (RFC 6901); empty for the body as a whole
public record Violation(String pointer, String detail) {

    public static Violation at(List<String> steps, String detail) {
        StringBuilder pointer = new StringBuilder();
        for (String step : steps) {
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return new Violation(pointer.toString(), detail);
    }
}
