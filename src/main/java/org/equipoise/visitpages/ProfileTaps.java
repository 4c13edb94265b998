package org.equipoise.visitpages;

import java.util.List;
import java.util.Map;
import org.equipoise.aid.ProfileItem;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.profileform.ProfileForm;

/// The questions about a person, with taps where a share is asked for. A tap fills a field and sends the form at once.
record ProfileTaps(ProfileForm form) {

    /// The name under which a tap is sent: `field=value`.
    static final String SET = "set";

    private static final List<Integer> SHARES = List.of(1, 2, 5, 10, 15, 20, 25, 30, 40, 50);
    private static final int MOST_TAPS = 6;
    private static final double HUNDRED = 100;

    /// One question.
    ///
    /// @param first whether somebody stands in where it is not told; the others only serve a risk model
    public record Asked(Field field, List<Tap> taps, boolean first) {}

    public record Tap(String value, String label) {}

    List<Asked> fields(Typed typed, Mistakes mistakes) {
        return form.aid().profile().stream()
                .map(item -> new Asked(
                        form.field(item, typed, mistakes),
                        taps(item),
                        item.referenceAnswer().isPresent()))
                .toList();
    }

    private List<Tap> taps(ProfileItem item) {
        if (!(item instanceof ProfileItem.Measurement measured) || !measured.isProportion()) {
            return List.of();
        }
        return SHARES.stream()
                .filter(share -> measured.minimum() <= share / HUNDRED && share / HUNDRED <= measured.maximum())
                .limit(MOST_TAPS)
                .map(share -> new Tap(
                        "%s=%d".formatted(ProfileForm.at(item), share),
                        form.words().count(share)))
                .toList();
    }

    /// With the field filled that a tap fills.
    static Typed tapped(Typed typed) {
        String[] tap = typed.one(SET).split("=", 2);
        return tap.length == 2 ? typed.with(Map.of(tap[0], tap[1])) : typed;
    }
}
