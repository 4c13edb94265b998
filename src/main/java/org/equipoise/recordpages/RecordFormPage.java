package org.equipoise.recordpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.language.Speech;
import org.equipoise.standing.Held;
import org.equipoise.upkeep.Notice;

/// The form of a record: to write it, or to amend what is recorded.
///
/// @param version of the summary that is changed
/// @param opened see [org.equipoise.form.Typed#opened]
/// @param turned whether it was turned to another language with something in it that is not saved
/// @param changedElsewhere whether somebody else has saved since the form was opened
/// @param missing what is not written down yet, where it was asked to record it all the same; empty otherwise
/// @param said what only those who were there can say, and `known` what may be filled in already
record RecordFormPage(
        Speech say,
        Held held,
        String title,
        String address,
        String action,
        String aid,
        String reference,
        List<Notice> notices,
        boolean amends,
        long version,
        String opened,
        boolean turned,
        boolean changedElsewhere,
        List<String> missing,
        List<Field> reason,
        List<Field> said,
        List<Field> known,
        List<Mistakes.Mistake> mistakes)
        implements TemplateInstance {}
