package org.equipoise.contentfile;

import java.nio.file.Path;

/// What is wrong with an aid's content, and where: the file within the aid's folder, the line (from 1, or 0 where
/// the file as a whole is meant), the place in it as a JSON Pointer, the reason and how to mend it in plain words.
public record Finding(String file, int line, String pointer, String reason, String mend) {

    public Finding {
        // Every test that finds something holds its check to this; readers rather have a finding without it than none.
        assert !mend.isBlank() : reason;
    }

    public static Finding ofUnreadable(Path directory) {
        return new Finding(
                directory.toString(),
                0,
                "",
                "the directory cannot be read",
                "See that it is there, and that the service may read it.");
    }

    @Override
    public String toString() {
        return "%s:%d %s: %s".formatted(file, line, pointer.isEmpty() ? "/" : pointer, reason);
    }
}
