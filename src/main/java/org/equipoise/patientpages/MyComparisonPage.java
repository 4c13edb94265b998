package org.equipoise.patientpages;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.language.Speech;
import org.equipoise.web.Closeness;
import org.equipoise.web.ComparisonTable;

/// The options side by side, in the order of what matters to the patient.
record MyComparisonPage(
        Speech say,
        String title,
        boolean enoughTold,
        boolean rowsAlone,
        boolean assumed,
        ComparisonTable table,
        Closeness closeness,
        boolean finished,
        boolean open)
        implements TemplateInstance {}
