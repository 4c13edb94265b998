package org.equipoise.refusal;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Language;
import org.equipoise.language.Speech;
import org.equipoise.language.Templates;
import org.equipoise.problem.ProblemType;

/// A refusal as a person reads it: what happened, and what to do next.
///
/// @param detail in English; empty in other languages, but for the reference of what was not expected
record ProblemPage(Speech say, String title, String detail, String meaning) implements TemplateInstance {

    private static final List<String> FILE = List.of("problems");

    static ProblemPage of(ProblemType type, String detail, Speech say) {
        boolean english = say.language().spoken().equals(Language.ENGLISH.spoken());
        boolean told = (english || type == ProblemType.UNEXPECTED) && !detail.equals(type.meaning());
        return new ProblemPage(
                say,
                inWords(type, "title", type.title(), say.language()),
                told ? detail : "",
                inWords(type, "meaning", type.meaning(), say.language()));
    }

    private static String inWords(ProblemType type, String part, String english, Language language) {
        if (language.spoken().equals(Language.ENGLISH.spoken())) {
            return english;
        }
        Templates templates = Templates.of(language, ProblemPage.class, FILE);
        String template = "%s.%s".formatted(type.uri().substring(type.uri().lastIndexOf('/') + 1), part);
        return templates.has(template) ? templates.say(template) : english;
    }
}
