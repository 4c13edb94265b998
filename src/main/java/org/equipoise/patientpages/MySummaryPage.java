package org.equipoise.patientpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.document.SummarySheet;
import org.equipoise.language.Speech;
import org.equipoise.web.Held;

/// The patient's summary, to be read, confirmed and printed.
record MySummaryPage(Speech say, Held held, SummarySheet sheet, int number, boolean confirmable, List<String> readers)
        implements TemplateInstance {}
