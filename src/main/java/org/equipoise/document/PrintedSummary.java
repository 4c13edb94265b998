package org.equipoise.document;

import io.quarkus.qute.TemplateInstance;

/// The summary alone on its sheets, which hold all they need.
///
/// @param language of the aid's title; the words around it are English
/// @param replaced whether letters are missing in this form
/// @param style goes into the document as it stands
record PrintedSummary(
        String reference, SummarySheet sheet, String language, boolean draft, boolean replaced, String style)
        implements TemplateInstance {}
