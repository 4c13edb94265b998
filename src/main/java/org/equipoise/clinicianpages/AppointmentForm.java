package org.equipoise.clinicianpages;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;
import org.jspecify.annotations.Nullable;

/// An appointment as a form: its day and its time by the clocks of the place.
final class AppointmentForm {

    private static final String DAY = "/day";
    private static final String TIME = "/time";

    /// @param at null where there is no appointment
    record Read(@Nullable Instant at) {}

    private AppointmentForm() {}

    static List<Field> fields(Words words, Typed typed, Mistakes mistakes) {
        return List.of(
                Field.text(Field.Kind.DATE, DAY, words.say("today-day"), "", typed, mistakes),
                Field.text(
                        Field.Kind.TIME, TIME, words.say("today-time"), words.say("today-time-hint"), typed, mistakes));
    }

    static Typed typed(@Nullable Instant appointment) {
        return appointment == null
                ? Typed.NOTHING
                : new Typed(Map.of(
                        DAY,
                        List.of(LocalDate.ofInstant(appointment, ZoneId.systemDefault())
                                .toString()),
                        TIME,
                        List.of(LocalTime.ofInstant(appointment, ZoneId.systemDefault())
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString())));
    }

    /// Counts only if there are no mistakes.
    static Read read(Typed typed, Words words, Mistakes mistakes) {
        String day = typed.one(DAY).strip();
        String time = typed.one(TIME).strip();
        if (day.isEmpty() && time.isEmpty()) {
            return new Read(null);
        }
        return new Read(date(day, words, mistakes)
                .atTime(time(time, words, mistakes))
                .atZone(ZoneId.systemDefault())
                .toInstant());
    }

    private static LocalDate date(String typed, Words words, Mistakes mistakes) {
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.getYear() >= 2000 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeException _) {
            // Told below.
        }
        mistakes.at(DAY, words.say("form-date"));
        return LocalDate.EPOCH;
    }

    private static LocalTime time(String typed, Words words, Mistakes mistakes) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeException _) {
            mistakes.at(TIME, words.say("today-time-form"));
            return LocalTime.NOON;
        }
    }
}
