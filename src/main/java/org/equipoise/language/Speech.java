package org.equipoise.language;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateExtension;
import java.util.List;

/// In what language a page speaks, and in which others it could. Templates call it `say`, and name the words that they
/// want: `{say.aids-title}`, `{say.aids-found(3)}`.
///
/// @param links to the same page in each of the languages that it is offered in; empty where there is one alone
/// @param query of links to other pages, so that they keep the language that the reader chose; else empty
@TemplateData
public record Speech(Words words, List<LanguageLink> links, String query) {

    public Speech {
        links = List.copyOf(links);
    }

    /// @param name what the language calls itself
    /// @param chosen whether it is the page's own
    @TemplateData
    public record LanguageLink(Language language, String name, String address, boolean chosen) {}

    /// Without a choice.
    public static Speech in(Language language) {
        return new Speech(Words.in(language), List.of(), "");
    }

    /// For the answer to a form, which nobody can turn to again.
    public Speech withoutLinks() {
        return new Speech(words, List.of(), query);
    }

    public Language language() {
        return words.language();
    }

    @TemplateExtension(matchName = TemplateExtension.ANY)
    static String say(Speech speech, String template) {
        return speech.words.say(template);
    }

    @TemplateExtension(matchName = TemplateExtension.ANY)
    static String say(Speech speech, String template, Object... parts) {
        return speech.words.say(template, parts);
    }
}
