package org.equipoise.archive;

import java.util.regex.Pattern;

/// A file that goes along with the content: `media/…`, or `documents/…` for reports about it.
///
/// @param bytes not to be changed by whoever holds them
@SuppressWarnings("ArrayRecordComponent")
public record Enclosed(String name, byte[] bytes) {

    private static final Pattern NAME = Pattern.compile("(media|documents)(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}){1,5}");

    public Enclosed {
        if (!isName(name)) {
            throw new IllegalArgumentException("No file goes along by this name: " + name);
        }
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
