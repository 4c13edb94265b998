package org.equipoise.finding;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a list: behind the aid of this slug, and of this rank where the list is ranked.
public record Place(float rank, String slug) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{1,8}) ([a-z0-9-]{1,60})");
    private static final int HEXADECIMAL = 16;

    /// As it is handed out: nobody needs to understand it.
    public String token() {
        String written = "%x %s".formatted(Float.floatToIntBits(rank), slug);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(written.getBytes(StandardCharsets.US_ASCII));
    }

    /// Empty for what no list handed out.
    public static Optional<Place> of(String token) {
        try {
            Matcher written =
                    WRITTEN.matcher(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII));
            return written.matches()
                    ? Optional.of(new Place(
                                    Float.intBitsToFloat(Integer.parseUnsignedInt(written.group(1), HEXADECIMAL)),
                                    written.group(2)))
                            .filter(place -> Float.isFinite(place.rank))
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
