package org.equipoise.mediafiles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which part of a file a request is for (RFC 9110, 14). Several ranges at once, other units and what is malformed are
/// passed over, as the standard allows: then the whole file is answered.
sealed interface ByteRange {

    record Whole() implements ByteRange {}

    /// @param first from 0
    /// @param last the last one that is wanted, not the one after it
    record Part(long first, long last) implements ByteRange {}

    /// The file ends before it.
    record Beyond() implements ByteRange {}

    Pattern ONE = Pattern.compile("bytes=(?<first>\\d{0,18})-(?<last>\\d{0,18})");

    static ByteRange of(@Nullable String header, long size) {
        Matcher range = ONE.matcher(header == null ? "" : header.strip());
        if (!range.matches()
                || (range.group("first").isEmpty() && range.group("last").isEmpty())) {
            return new Whole();
        }
        if (range.group("first").isEmpty()) {
            long wanted = Long.parseLong(range.group("last"));
            return wanted == 0 ? new Beyond() : new Part(Math.max(0, size - wanted), size - 1);
        }
        long first = Long.parseLong(range.group("first"));
        long last = range.group("last").isEmpty() ? Long.MAX_VALUE : Long.parseLong(range.group("last"));
        if (last < first) {
            return new Whole();
        }
        return first >= size ? new Beyond() : new Part(first, Math.min(last, size - 1));
    }
}
