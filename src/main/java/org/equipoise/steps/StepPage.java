package org.equipoise.steps;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Speech;
import org.equipoise.path.Frame;
import org.equipoise.preparation.Ends;
import org.equipoise.preparation.Told;
import org.equipoise.preparation.Visit;
import org.equipoise.steps.KeptPage.Hidden;

/// A page of the path that asks something.
///
/// @param checked whether the answers are told to be right or not
/// @param others the address of the other ways to say the same; empty where there are none
/// @param ends by the name of a field, or by a choice
/// @param unsaved whether what stands in the fields came along from another language and is not saved
/// @param left what was typed before, and left for what others had saved
record StepPage(
        Speech say,
        Frame frame,
        boolean checked,
        List<String> introduction,
        String others,
        List<Field> fields,
        Map<String, Ends> ends,
        List<Mistakes.Mistake> mistakes,
        boolean unsaved,
        Left left)
        implements TemplateInstance {

    /// What is to stand in the fields of a page.
    record Filled(Typed typed, boolean checked, boolean unsaved, Mistakes mistakes, Typed left) {

        /// As it is stored.
        static Filled of(Typed stored, boolean checked, Visit visit) {
            return new Filled(stored, checked, /* unsaved= */ false, new Mistakes(visit.words()), Typed.NOTHING);
        }
    }

    /// @param prefix of the names of the fields that it travels in
    record Left(List<Told> told, List<Hidden> fields, String prefix) {}
}
