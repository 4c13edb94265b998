package org.equipoise.clinicianpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;
import org.equipoise.upkeep.Notice;
import org.equipoise.web.Closeness;
import org.equipoise.web.ComparisonTable;

/// The comparison as the patient sees it.
record CaseComparisonPage(
        Speech say,
        String address,
        String title,
        String reference,
        List<Notice> notices,
        boolean enoughTold,
        ComparisonTable table,
        Closeness closeness)
        implements TemplateInstance {}
