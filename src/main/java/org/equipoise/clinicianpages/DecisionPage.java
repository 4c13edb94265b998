package org.equipoise.clinicianpages;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.language.Speech;

/// Where a decision stands, and what can be done.
///
/// @param link the patient's link, shown this once; empty where none was made just now
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
        boolean invitable,
        String link,
        String linkUntil)
        implements TemplateInstance {}
