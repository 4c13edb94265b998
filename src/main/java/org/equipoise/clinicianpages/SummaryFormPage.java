package org.equipoise.clinicianpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.language.Speech;
import org.equipoise.web.Held;

/// The form of a summary, to write a draft or to amend what is recorded.
///
/// @param version of the summary that is changed
/// @param changedElsewhere whether somebody else has saved since the form was opened
record SummaryFormPage(
        Speech say,
        Held held,
        String title,
        String address,
        String action,
        String aid,
        String reference,
        boolean amends,
        long version,
        boolean changedElsewhere,
        List<Field> fields,
        List<Mistakes.Mistake> mistakes)
        implements TemplateInstance {}
