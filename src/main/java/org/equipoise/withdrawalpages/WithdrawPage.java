package org.equipoise.withdrawalpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.language.Speech;
import org.equipoise.standing.Held;

/// Withdrawing a version: the form, and the last look before it is done.
///
/// @param language of the aid's title
/// @param forEverybody whether the organisation owns the aid
/// @param newer the version that is offered in its place; empty where there is none
/// @param earlier when and why it was withdrawn before; empty where it was not
/// @param affected who of the organisation holds it
/// @param asked what is to be confirmed; empty fields while the form is filled in
record WithdrawPage(
        Speech say,
        Held held,
        String address,
        String aid,
        String language,
        boolean forEverybody,
        String newer,
        String earlier,
        Affected affected,
        Asked asked,
        List<Field> fields,
        List<Mistakes.Mistake> mistakes)
        implements TemplateInstance {

    /// @param open decisions that are not settled yet
    /// @param recorded summaries
    /// @param more whether there are more than were counted
    record Affected(int open, int recorded, boolean more) {}

    /// @param reason as it is sent, and `reasonText` as it is read
    record Asked(String reason, String reasonText, String words, String today) {

        static final Asked NOTHING = new Asked("", "", "", "");

        public boolean isAsked() {
            return !reason.isEmpty();
        }
    }
}
