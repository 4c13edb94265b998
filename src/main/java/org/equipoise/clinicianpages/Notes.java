package org.equipoise.clinicianpages;

import java.util.List;
import org.equipoise.language.Words;
import org.jspecify.annotations.Nullable;

/// What a patient wrote, as much of it as a screen has room for.
///
/// @param shown the first of them, long ones cut
/// @param more how many are not shown; empty where all are
record Notes(List<String> shown, String more, List<String> all) {

    private static final int MOST = 3;
    private static final int LONGEST = 90;

    static Notes of(List<String> all, Words words) {
        List<String> shown =
                all.stream().limit(MOST).map(each -> cut(each, LONGEST)).toList();
        return new Notes(shown, all.size() > MOST ? words.say("handover-more", all.size() - MOST) : "", all);
    }

    /// At most one.
    static Notes of(@Nullable String only, int longest) {
        return only == null
                ? new Notes(List.of(), "", List.of())
                : new Notes(List.of(cut(only, longest)), "", List.of(only));
    }

    boolean whole() {
        return shown.equals(all);
    }

    /// On one line, and between two characters.
    static String cut(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest)).stripTrailing() + "…";
    }
}
