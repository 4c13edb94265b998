package org.equipoise.problem;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The states from which a caller wants to make a change, as the `If-Match` header names them.
public final class Precondition {

    private static final String ANY = "*";

    private final Set<String> tags;

    private Precondition(Set<String> tags) {
        this.tags = tags;
    }

    /// Refused where the header is missing, so that nobody overwrites what they have not read.
    public static Precondition of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemType.PRECONDITION_REQUIRED.because("Send If-Match with the ETag of what you read");
        }
        return new Precondition(
                Arrays.stream(ifMatch.split(",")).map(String::strip).collect(Collectors.toSet()));
    }

    /// The ETag of a revision: the number in quotation marks.
    public static String tag(long revision) {
        return "\"" + revision + "\"";
    }

    public boolean allows(long revision) {
        return tags.contains(ANY) || tags.contains(tag(revision));
    }
}
