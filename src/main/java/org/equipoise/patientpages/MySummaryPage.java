package org.equipoise.patientpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.document.SummarySheet;
import org.equipoise.document.ToldSheet;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes.Mistake;
import org.equipoise.language.Speech;
import org.equipoise.standing.Held;
import org.jspecify.annotations.Nullable;

/// The patient's summary, to be read, confirmed, objected to, printed and taken away.
///
/// @param sheet null while nothing is recorded
/// @param objections what the patient said is not right, with its time
/// @param turned whether it was turned to another language with something in it that is not sent
/// @param opened see [org.equipoise.form.Typed#opened]
/// @param field for what is not right
record MySummaryPage(
        Speech say,
        Held held,
        String title,
        ToldSheet told,
        @Nullable SummarySheet sheet,
        int number,
        boolean confirmable,
        List<Objected> objections,
        boolean justObjected,
        boolean turned,
        String opened,
        Field field,
        List<Mistake> mistakes)
        implements TemplateInstance {

    /// @param answered by an amendment
    record Objected(String at, String words, boolean answered) {}
}
