package org.equipoise.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.equipoise.translation.Stamp.State;

/// What is wrong with a sidecar that fits its schema.
public final class SidecarCheck {

    private SidecarCheck() {}

    /// @param pointer the place in the sidecar
    /// @param mend how to put it right
    public record Fault(String pointer, String reason, String mend) {}

    public static List<Fault> faults(Sidecar sidecar, Map<String, String> translation) {
        List<Fault> faults = new ArrayList<>();
        sidecar.strings().forEach((pointer, stamp) -> {
            String at = "/strings/" + pointer.replace("~", "~0").replace("/", "~1");
            String words = translation.get(pointer);
            if (words == null) {
                return; // Missing, or no longer in the source: neither makes the sidecar wrong.
            }
            if (stamp.state() == State.REVIEWED && sidecar.reviewedBy().isEmpty()) {
                faults.add(new Fault(
                        at,
                        "it is called reviewed, and reviewedBy does not say who did that, when and where",
                        "Say so in reviewedBy, or write draft."));
            } else if (stamp.reviewedOtherWords(words)) {
                faults.add(new Fault(
                        at,
                        "the translation was changed after its review; the command stamp makes it a draft",
                        "Run the command stamp, or have it reviewed anew."));
            }
        });
        return faults;
    }
}
