package org.equipoise.steps;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.language.Speech;
import org.equipoise.path.Frame;
import org.equipoise.web.Closeness;

/// What the patient's answers come to.
///
/// @param rowsAlone whether the aid shows no matches
/// @param whole whether it is shown with points and pictures
/// @param matters the address where what matters is told
record MeansPage(
        Speech say,
        Frame frame,
        boolean enoughTold,
        boolean rowsAlone,
        boolean whole,
        String matters,
        Closeness closeness)
        implements TemplateInstance {}
