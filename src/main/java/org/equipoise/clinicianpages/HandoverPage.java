package org.equipoise.clinicianpages;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.language.Speech;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.equipoise.consultation.Handover;

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
        String toldAt)
        implements TemplateInstance {

    record Unclear(String statement, String answered, String why) {}

    static HandoverPage of(Speech say, Handover handover) {
        Handover.Leaning leaning = handover.leaning();
        return new HandoverPage(
                say,
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
                say.words().time(handover.toldAt()));
    }

    private static String language(Handover handover) {
        String language = handover.language() == null
                ? "Language not said"
                : Locale.forLanguageTag(handover.language()).getDisplayLanguage(Locale.ENGLISH);
        return Objects.equals(handover.interpreter(), true) ? language + ", with an interpreter" : language;
    }
}
