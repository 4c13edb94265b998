package org.equipoise.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.regex.Pattern;
import org.equipoise.problem.Refusal;
import org.equipoise.problem.Violation;

/// A refusal as the caller reads it (RFC 9457).
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final Pattern MAY_BE_A_TOKEN = Pattern.compile("(?=[^/]{33})(?![a-z0-9.-]+(/|$))[^/]+");

    static Problem of(Refusal refusal, String path) {
        return new Problem(
                refusal.type().uri(),
                refusal.type().title(),
                refusal.type().status(),
                refusal.detail().isEmpty() ? refusal.type().meaning() : refusal.detail(),
                withoutToken(path),
                refusal.violations());
    }

    /// Invitations travel in paths; whoever holds one may read a decision, so it is never repeated. Slugs and ids stay.
    private static String withoutToken(String path) {
        return MAY_BE_A_TOKEN.matcher(path).replaceAll("-");
    }
}
