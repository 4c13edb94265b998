package org.equipoise.clinicianpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.equipoise.consultation.Handover;
import org.equipoise.upkeep.Notice;
import org.equipoise.web.Printed;

/// The handover on one screen.
record HandoverPage(
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

    static HandoverPage of(Handover handover, List<Notice> notices) {
        Handover.Leaning leaning = handover.leaning();
        return new HandoverPage(
                "/decisions/" + handover.decision(),
                handover.aid().title(),
                handover.patientReference(),
                Words.of(handover.role()),
                leaning == null ? Words.leaning(null, null) : Words.leaning(leaning.option(), leaning.name()),
                Words.of(handover.sureness()),
                handover.topPriorities().stream().map(Handover.Priority::name).toList(),
                handover.questions(),
                handover.worries(),
                handover.notUnderstood().stream()
                        .map(each -> new Unclear(each.statement(), Words.of(each.answered()), each.why()))
                        .toList(),
                language(handover),
                Printed.time(handover.toldAt()),
                notices);
    }

    private static String language(Handover handover) {
        String language = handover.language() == null
                ? "Language not said"
                : Locale.forLanguageTag(handover.language()).getDisplayLanguage(Locale.ENGLISH);
        return Objects.equals(handover.interpreter(), true) ? language + ", with an interpreter" : language;
    }
}
