package org.equipoise.patientpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;
import org.equipoise.upkeep.Notice;
import org.equipoise.web.Closeness;
import org.equipoise.web.ComparisonTable;

/// The options side by side, in the order of what matters to the patient.
record MyComparisonPage(
        Speech say,
        String title,
        List<Notice> notices,
        boolean enoughTold,
        boolean rowsAlone,
        boolean assumed,
        ComparisonTable table,
        Closeness closeness,
        boolean finished,
        boolean open)
        implements TemplateInstance {}
