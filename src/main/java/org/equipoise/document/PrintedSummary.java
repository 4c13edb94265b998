package org.equipoise.document;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.language.Speech;
import org.equipoise.standing.Held;

/// The summary alone on its sheets, which hold all they need.
///
/// @param told by the patient, on their own copy alone
/// @param replaced whether letters are missing in this form
/// @param style goes into the document as it stands
record PrintedSummary(
        Speech say,
        Held held,
        String reference,
        SummarySheet sheet,
        ToldSheet told,
        boolean draft,
        boolean replaced,
        String style)
        implements TemplateInstance {}
