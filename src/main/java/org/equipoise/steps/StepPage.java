package org.equipoise.steps;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.language.Speech;
import org.equipoise.path.Frame;
import org.equipoise.preparation.Ends;

/// A page of the path that asks something.
///
/// @param checked whether the answers are told to be right or not
/// @param others the address of the other ways to say the same; empty where there are none
/// @param ends by the name of a field, or by a choice
record StepPage(
        Speech say,
        Frame frame,
        boolean checked,
        List<String> introduction,
        String others,
        List<Field> fields,
        Map<String, Ends> ends,
        List<Mistakes.Mistake> mistakes)
        implements TemplateInstance {}
