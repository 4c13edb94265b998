package org.equipoise.clinicianpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Objects;
import org.equipoise.consultation.Handover;
import org.equipoise.language.Speech;
import org.equipoise.language.Words;
import org.equipoise.upkeep.Notice;

/// The handover on one screen.
record HandoverPage(
        Speech say,
        String address,
        String aid,
        String reference,
        String role,
        String leaning,
        String sureness,
        List<String> matters,
        List<String> questions,
        List<String> worries,
        List<Unclear> unclear,
        String language,
        String toldAt,
        List<Notice> notices)
        implements TemplateInstance {

    record Unclear(String statement, String answered, String why) {}

    static HandoverPage of(Speech say, Handover handover, List<Notice> notices) {
        Words words = say.words();
        Told told = new Told(words);
        Handover.Leaning leaning = handover.leaning();
        return new HandoverPage(
                say,
                "/decisions/" + handover.decision(),
                handover.aid().title(),
                handover.patientReference(),
                told.of(handover.role()),
                leaning == null ? told.leaning(null, null) : told.leaning(leaning.option(), leaning.name()),
                told.of(handover.sureness()),
                handover.topPriorities().stream().map(Handover.Priority::name).toList(),
                handover.questions(),
                handover.worries(),
                handover.notUnderstood().stream()
                        .map(each -> new Unclear(each.statement(), told.of(each.answered()), each.why()))
                        .toList(),
                language(handover, words),
                words.time(handover.toldAt()),
                notices);
    }

    private static String language(Handover handover, Words words) {
        String language = handover.language() == null
                ? words.say("handover-language-not-said")
                : words.language().nameOf(handover.language());
        return Objects.equals(handover.interpreter(), true) ? words.say("handover-interpreter", language) : language;
    }
}
