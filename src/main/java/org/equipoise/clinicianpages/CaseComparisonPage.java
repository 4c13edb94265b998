package org.equipoise.clinicianpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;
import org.equipoise.upkeep.Notice;
import org.equipoise.web.Closeness;
import org.equipoise.web.ComparisonTable;
import org.equipoise.web.Look;

/// The comparison as the patient sees it.
///
/// @param turns other ways to look at the same
record CaseComparisonPage(
        Speech say,
        String address,
        String title,
        String reference,
        List<Notice> notices,
        boolean enoughTold,
        ComparisonTable table,
        List<Look.Turn> turns,
        Closeness closeness)
        implements TemplateInstance {}
