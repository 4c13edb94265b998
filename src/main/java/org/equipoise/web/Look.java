package org.equipoise.web;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.language.Words;
import org.jspecify.annotations.Nullable;

/// How somebody wants to look at the numbers of a comparison.
///
/// @param inThousands whether all risks are counted in 1,000 people, those too that 100 are enough for
/// @param bothFrames whether it is told to how many it happens and to how many it does not, or the first alone
public record Look(boolean inThousands, boolean bothFrames) {

    /// As the comparison itself tells them.
    static final Look AS_TOLD = new Look(false, true);

    private static final String THOUSAND = "1000";
    private static final String BOTH = "both";

    /// A link to the same page, looked at in another way.
    public record Turn(String text, String address) {}

    /// @param per `1000`, or as few as do
    /// @param frames `both`, or one
    public static Look of(@Nullable String per, @Nullable String frames) {
        return new Look(THOUSAND.equals(per), BOTH.equals(frames));
    }

    /// The other ways to look at a page.
    ///
    /// @param path of the page
    public List<Turn> turns(String path, ComparisonTable table, Words words) {
        List<Turn> turns = new ArrayList<>();
        if (table.canBeCountedOtherwise()) {
            turns.add(new Turn(
                    words.say(inThousands ? "look-hundred" : "look-thousand"),
                    new Look(!inThousands, bothFrames).address(path)));
        }
        if (table.hasRisks()) {
            turns.add(new Turn(
                    words.say(bothFrames ? "look-one-frame" : "look-both-frames"),
                    new Look(inThousands, !bothFrames).address(path)));
        }
        return turns;
    }

    private String address(String path) {
        List<String> query = new ArrayList<>();
        if (inThousands) {
            query.add("per=" + THOUSAND);
        }
        if (bothFrames) {
            query.add("frames=" + BOTH);
        }
        return (query.isEmpty() ? path : path + "?" + String.join("&", query)) + "#known";
    }
}
