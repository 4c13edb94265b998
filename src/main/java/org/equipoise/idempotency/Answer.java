package org.equipoise.idempotency;

import org.jspecify.annotations.Nullable;

/// What a creating request is answered with: status, the address of what was made, its ETag, and the body.
public record Answer(
        int status,
        @Nullable String location,
        @Nullable String tag,
        @Nullable Object body) {

    public static Answer created(String location, Object body) {
        return new Answer(201, location, null, body);
    }

    public Answer tagged(String tag) {
        return new Answer(status, location, tag, body);
    }
}
