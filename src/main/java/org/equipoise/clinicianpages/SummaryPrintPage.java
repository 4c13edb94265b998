package org.equipoise.clinicianpages;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.web.SummarySheet;

/// The summary alone, to be printed.
record SummaryPrintPage(String address, String reference, SummarySheet sheet) implements TemplateInstance {}
