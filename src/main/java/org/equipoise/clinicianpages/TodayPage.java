package org.equipoise.clinicianpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.language.Speech;

/// The day: who comes when, what is waiting, and the forms that find and open decisions.
///
/// @param waiting how many of them wait for whoever reads it, in words
/// @param everybody whether it shows all of the organisation's, or the reader's own and nobody's
/// @param found what was looked for; empty where nothing was
/// @param find the fields that find a decision, and `open` those that open one
record TodayPage(
        Speech say,
        String today,
        String waiting,
        boolean everybody,
        List<Group> groups,
        List<Item> found,
        List<Field> find,
        List<Field> open,
        List<Mistakes.Mistake> mistakes)
        implements TemplateInstance {

    /// @param note what there is to say of it where it has no items
    record Group(String id, String heading, String note, List<Item> items) {}

    /// @param time of the appointment; empty where there is none
    /// @param clock the same within its day
    /// @param waiting what is waiting for the clinician; empty where nothing is
    /// @param told whether there is a handover to read
    record Item(
            String address,
            String reference,
            String aid,
            String time,
            String clock,
            String state,
            String waiting,
            boolean told,
            String record,
            String recordWords) {

        Item waitingFor(String what) {
            return new Item(address, reference, aid, time, clock, state, what, told, record, recordWords);
        }

        Item withinDay() {
            return new Item(address, reference, aid, clock, clock, state, waiting, told, record, recordWords);
        }
    }
}
