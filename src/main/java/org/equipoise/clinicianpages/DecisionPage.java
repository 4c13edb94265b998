package org.equipoise.clinicianpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.language.Speech;
import org.equipoise.upkeep.Notice;

/// Where a decision stands, and what can be done.
///
/// @param appointment when it is talked over; empty where no day is set
/// @param link in which state the patient's link is
/// @param letters the languages in which the patient's letter can be printed, theirs first
/// @param mistakes what was wrong with the appointment
/// @param notices what has become of the version that it is pinned to
/// @param recall the address of the list of all decisions that hold that version
/// @param summary in which state the summary is; empty while there is none
record DecisionPage(
        Speech say,
        String address,
        String aid,
        String reference,
        String status,
        String opened,
        String link,
        String appointment,
        boolean told,
        boolean seen,
        String summary,
        List<Notice> notices,
        String recall,
        boolean invitable,
        List<Field.Choice> letters,
        List<Field> fields,
        List<Mistakes.Mistake> mistakes)
        implements TemplateInstance {}
