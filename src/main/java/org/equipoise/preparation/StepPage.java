package org.equipoise.preparation;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.language.Speech;
import org.equipoise.web.Held;

/// One step of the patient's preparation.
///
/// @param then where to go on after saving; empty for the next step
/// @param next where "go on" leads without saving
/// @param changedElsewhere whether somebody else had saved since the form before was opened
/// @param alternative the address of the other way to say the same; empty where there is none
record StepPage(
        Speech say,
        Held held,
        String path,
        String title,
        String progress,
        String back,
        String next,
        String then,
        int revision,
        boolean changedElsewhere,
        boolean checked,
        List<String> introduction,
        String alternative,
        String alternativeText,
        List<Field> fields,
        List<Mistakes.Mistake> mistakes)
        implements TemplateInstance {}
