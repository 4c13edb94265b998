package org.equipoise.checkpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.language.Speech;

/// Somebody confirms one item.
///
/// @param what is to be confirmed, in the list's own language, as are `brief` and `says`
record ConfirmPage(
        Speech say,
        Frame frame,
        String action,
        String list,
        String id,
        String brief,
        String says,
        String what,
        String organisation,
        List<Field> fields,
        List<Mistakes.Mistake> mistakes)
        implements TemplateInstance {}
