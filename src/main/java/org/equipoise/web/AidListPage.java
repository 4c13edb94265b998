package org.equipoise.web;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.aid.AidText;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.language.Language;
import org.equipoise.language.Preference;
import org.equipoise.language.Speech;
import org.equipoise.language.Words;

/// The published aids, or those that a search found.
///
/// @param searched for what; empty where all are shown
record AidListPage(Speech say, String searched, List<Item> items) implements TemplateInstance {

    /// @param language its own, which may be another than the page's
    /// @param otherwise that it is not there in the page's language; empty where it is
    record Item(
            String slug,
            Language language,
            String title,
            String question,
            String summary,
            String reviewBy,
            String otherwise) {

        static Item of(AidVersion version, Preference wanted, Words words) {
            Language language = OfferedLanguages.of(version).best(wanted);
            AidText text = version.aid().text(language.tag());
            String page = words.language().spoken();
            return new Item(
                    version.aid().slug(),
                    language,
                    text.title(),
                    text.question(),
                    text.summary(),
                    words.day(version.aid().reviewBy()),
                    language.spoken().equals(page)
                            ? ""
                            : words.say("aids-otherwise", words.language().nameOf(page)));
        }
    }

    static AidListPage of(Speech say, String searched, List<AidVersion> versions) {
        Preference wanted = new Preference(say.language().tag(), "");
        return new AidListPage(
                say,
                searched,
                versions.stream()
                        .map(each -> Item.of(each, wanted, say.words()))
                        .toList());
    }
}
