package org.equipoise.clinicianpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Objects;
import org.equipoise.consultation.Handover;
import org.equipoise.desk.Told;
import org.equipoise.language.Speech;
import org.equipoise.language.Words;
import org.equipoise.upkeep.Notice;

/// The handover on one screen.
///
/// @param unclearShown how many of the unclear stand in the grid
/// @param moreUnclear how many more there are; empty where there are none
/// @param told when the patient said that they are ready, or told something last
/// @param whole whether everything stands on the screen; else the rest is shown on request
record HandoverPage(
        Speech say,
        String address,
        String aid,
        String reference,
        String appointment,
        String role,
        String leaning,
        String sureness,
        List<String> matters,
        Notes questions,
        Notes worries,
        Notes message,
        List<Unclear> unclear,
        int unclearShown,
        String moreUnclear,
        String language,
        boolean interpreter,
        String told,
        boolean whole,
        List<Notice> notices)
        implements TemplateInstance {

    private static final int MOST_MATTERS = 90;
    private static final int MOST_OF_A_MESSAGE = 120;
    private static final int MOST_UNCLEAR = 4;
    private static final int MOST_UNCLEAR_BESIDE_A_MESSAGE = 3;

    record Unclear(String statement, String answered, String why) {}

    static HandoverPage of(Speech say, Handover handover, boolean shared, List<Notice> notices) {
        Words words = say.words();
        Told told = new Told(words);
        Handover.Leaning leaning = handover.leaning();
        Notes questions = Notes.of(handover.questions(), words);
        Notes worries = Notes.of(handover.worries(), words);
        Notes message = Notes.of(handover.message(), MOST_OF_A_MESSAGE);
        int notUnderstood = handover.notUnderstood().size();
        int unclearShown =
                Math.min(notUnderstood, handover.message() == null ? MOST_UNCLEAR : MOST_UNCLEAR_BESIDE_A_MESSAGE);
        return new HandoverPage(
                say,
                "/decisions/" + handover.decision(),
                handover.aid().title(),
                handover.patientReference(),
                words.time(handover.appointment()),
                told.of(handover.role()),
                leaning == null ? told.leaning(null, null) : told.leaning(leaning.option(), leaning.name()),
                told.of(handover.sureness()),
                handover.topPriorities().stream()
                        .map(each -> Notes.cut(each.name(), MOST_MATTERS))
                        .toList(),
                questions,
                worries,
                message,
                handover.notUnderstood().stream()
                        .map(each -> new Unclear(each.statement(), told.of(each.answered()), each.why()))
                        .toList(),
                unclearShown,
                notUnderstood > unclearShown ? words.say("handover-more", notUnderstood - unclearShown) : "",
                handover.language() == null
                        ? words.say("handover-language-not-said")
                        : words.language().nameOf(handover.language()),
                Objects.equals(handover.interpreter(), true),
                shared ? told(handover, words) : words.say("handover-unshared"),
                questions.whole()
                        && worries.whole()
                        && message.whole()
                        && handover.notUnderstood().isEmpty(),
                notices);
    }

    private static String told(Handover handover, Words words) {
        if (handover.toldAt() == null) {
            return words.say("staff-not-told");
        }
        return words.say(
                handover.finished() ? "handover-finished" : "handover-not-finished", words.time(handover.toldAt()));
    }
}
