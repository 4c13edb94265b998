package org.equipoise.journey;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.aid.AidText;
import org.equipoise.language.Speech;
import org.equipoise.path.Frame;
import org.equipoise.standing.Held;
import org.equipoise.upkeep.Notice;

/// Where a patient begins, and comes back to.
///
/// @param notices what has become of the version that the decision is pinned to
/// @param begun whether there is a page to go on with
/// @param open whether answers can still be changed
/// @param readers who of the team has read the answers, and when
record HomePage(
        Speech say,
        Held held,
        AidText text,
        List<Notice> notices,
        List<Frame.Pace> paces,
        boolean begun,
        List<Task> tasks,
        boolean finished,
        boolean open,
        boolean summary,
        List<String> readers)
        implements TemplateInstance {

    record Task(String title, String address, String state) {}
}
