package org.equipoise.clinicianpages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.equipoise.consultation.Consultations;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.desk.Desk;
import org.equipoise.desk.Told;
import org.equipoise.language.Words;
import org.equipoise.summary.Summary;
import org.equipoise.summary.SummaryBook;
import org.jspecify.annotations.Nullable;

/// Which decisions come up on which day, and what is waiting. Days are those of the service's time zone, as all times
/// on the pages.
@ApplicationScoped
class Agenda {

    private static final int MOST_COMING = 100;
    private static final int MOST_LEFT = 40;

    private final DecisionDesk decisions;
    private final Consultations consultations;
    private final SummaryBook summaries;
    private final Desk desk;
    private final Clock clock;

    Agenda(DecisionDesk decisions, Consultations consultations, SummaryBook summaries, Desk desk, Clock clock) {
        this.decisions = decisions;
        this.consultations = consultations;
        this.summaries = summaries;
        this.desk = desk;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /// @param clinician whose, beside nobody's; null for everybody's
    List<TodayPage.Group> groups(@Nullable UUID clinician, Words words) {
        LocalDate today = today();
        Instant morning = today.atStartOfDay(ZoneId.systemDefault()).toInstant();
        List<Decision> coming = decisions.coming(morning, clinician, MOST_COMING);
        List<Decision> left = decisions.unsettled(morning, clinician, MOST_LEFT);
        SequencedMap<LocalDate, List<Decision>> days = new TreeMap<>(Map.of(today, List.of()));
        days.putAll(coming.stream().collect(Collectors.groupingBy(Agenda::day)));
        List<TodayPage.Group> groups = new ArrayList<>();
        days.forEach((day, all) -> groups.add(new TodayPage.Group(
                "day-" + day,
                day.equals(today) ? words.say("today-today", words.day(day)) : words.day(day),
                words.say("today-nobody"),
                items(all, words).stream().map(TodayPage.Item::withinDay).toList())));
        addReviews(groups, today, clinician, words);
        add(groups, "before", left, each -> each.appointment() != null, words);
        add(groups, "no-day", left, each -> each.appointment() == null, words);
        return groups;
    }

    private void add(
            List<TodayPage.Group> groups, String id, List<Decision> left, Predicate<Decision> which, Words words) {
        List<Decision> those = left.stream().filter(which).toList();
        if (!those.isEmpty()) {
            groups.add(new TodayPage.Group(id, words.say("today-" + id), "", items(those, words)));
        }
    }

    /// What was recorded counts until the day that it names.
    private void addReviews(List<TodayPage.Group> groups, LocalDate today, @Nullable UUID clinician, Words words) {
        SequencedMap<UUID, LocalDate> due = summaries.due(today, clinician, MOST_LEFT);
        List<Decision> those = decisions.among(due.keySet()).stream()
                .sorted(Comparator.comparing(each -> Objects.requireNonNull(due.get(each.id()))))
                .toList();
        if (!those.isEmpty()) {
            List<TodayPage.Item> items = new ArrayList<>();
            for (TodayPage.Item item : items(those, words)) {
                LocalDate day =
                        Objects.requireNonNull(due.get(those.get(items.size()).id()));
                items.add(
                        item.waiting().isEmpty()
                                ? item.waitingFor(words.say("today-waits-review", words.day(day)))
                                : item);
            }
            groups.add(new TodayPage.Group("reviews", words.say("today-reviews"), "", items));
        }
    }

    List<TodayPage.Item> items(List<Decision> all, Words words) {
        List<UUID> ids = all.stream().map(Decision::id).toList();
        Map<UUID, Integer> read = consultations.read(ids);
        Map<UUID, Summary.State> states = summaries.states(ids);
        return all.stream()
                .map(each -> item(each, read.getOrDefault(each.id(), 0), states.get(each.id()), words))
                .toList();
    }

    private TodayPage.Item item(Decision decision, int read, Summary.@Nullable State summary, Words words) {
        Told told = new Told(words);
        Instant appointment = decision.appointment();
        return new TodayPage.Item(
                "/decisions/" + decision.id(),
                decision.patientReference(),
                desk.of(decision).text().title(),
                appointment == null ? "" : words.time(appointment),
                appointment == null
                        ? ""
                        : LocalTime.ofInstant(appointment, ZoneId.systemDefault())
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString(),
                summary == null ? told.of(decision.status()) : told.of(summary),
                waiting(decision, read, summary, words),
                decision.answersRevision() > 0,
                summary == null || summary == Summary.State.DRAFT ? "/summary-form" : "/summary",
                words.say(summary == null || summary == Summary.State.DRAFT ? "today-record" : "today-recorded"));
    }

    /// What the patient told and nobody read comes first: it may change what is still to be written.
    private String waiting(Decision decision, int read, Summary.@Nullable State summary, Words words) {
        Instant appointment = decision.appointment();
        boolean due = appointment != null && day(decision).compareTo(today()) <= 0;
        boolean unread = decision.answersRevision() > read;
        if (unread && decision.status().takesAnswers() && (due || decision.status() != Decision.Status.PREPARING)) {
            return words.say("today-waits-handover");
        }
        if (summary == Summary.State.DRAFT) {
            return words.say("today-waits-draft");
        }
        boolean past = appointment != null && appointment.isBefore(clock.instant());
        return summary == null && past ? words.say("today-waits-record") : "";
    }

    private static LocalDate day(Decision decision) {
        Instant appointment = decision.appointment();
        return LocalDate.ofInstant(appointment == null ? decision.openedAt() : appointment, ZoneId.systemDefault());
    }
}
