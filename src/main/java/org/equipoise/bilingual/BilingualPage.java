package org.equipoise.bilingual;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.bilingual.Pair.Part;
import org.equipoise.language.Language;
import org.equipoise.language.Speech;

/// An aid in two languages, row by row.
///
/// @param from where the reader came from
/// @param choices of the second language; none where the aid has one alone
record BilingualPage(
        Speech say, From from, String title, List<Choice> choices, Side first, Side second, List<Part> parts)
        implements TemplateInstance {

    record From(String address, String words) {}

    record Choice(Language language, String name, String address, boolean chosen) {}

    /// @param draft that the translation is a draft, in a few words, and `notice` in more; empty where it is none
    /// @param lacking what stands in place of a text that it does not have
    record Side(Language language, String name, String draft, List<String> notice, String lacking) {}
}
