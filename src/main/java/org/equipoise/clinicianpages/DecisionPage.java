package org.equipoise.clinicianpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;
import org.equipoise.upkeep.Notice;

/// Where a decision stands, and what can be done.
///
/// @param link the patient's link, shown this once; empty where none was made just now
/// @param notices what has become of the version that it is pinned to
/// @param recall the address of the list of all decisions that hold that version
/// @param summary in which state the summary is; empty while there is none
record DecisionPage(
        Speech say,
        String address,
        String aid,
        String reference,
        String status,
        String opened,
        boolean told,
        boolean seen,
        String summary,
        List<Notice> notices,
        String recall,
        boolean invitable,
        String link,
        String linkUntil)
        implements TemplateInstance {}
