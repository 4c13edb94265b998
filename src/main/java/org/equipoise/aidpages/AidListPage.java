package org.equipoise.aidpages;

import io.quarkus.qute.TemplateInstance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.equipoise.finding.FoundAids;
import org.equipoise.finding.ListedAid;
import org.equipoise.finding.Place;
import org.equipoise.language.Language;
import org.equipoise.language.Speech;
import org.equipoise.language.Words;
import org.jspecify.annotations.Nullable;

/// The published aids, or those that a search found, page by page.
///
/// @param searched for what; empty where all are shown
/// @param found how many, or that there are more
/// @param beginning the address of the first page; empty on that page itself
/// @param next the address of the next page; empty on the last
record AidListPage(
        Speech say,
        String searched,
        String found,
        List<Suggestion> suggestions,
        List<Item> items,
        String beginning,
        String next)
        implements TemplateInstance {

    record Suggestion(String words, String address) {}

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

        static Item of(ListedAid aid, Words words) {
            Language language = new Language(aid.language());
            String page = words.language().spoken();
            return new Item(
                    aid.slug(),
                    language,
                    aid.title(),
                    aid.question(),
                    aid.summary(),
                    words.day(aid.reviewBy()),
                    language.spoken().equals(page)
                            ? ""
                            : words.say("aids-otherwise", words.language().nameOf(page)));
        }
    }

    static AidListPage of(Speech say, String searched, @Nullable Place after, FoundAids found) {
        Place next = found.next();
        String address = "/" + (say.query().isEmpty() ? "?" : say.query() + "&") + "q=";
        return new AidListPage(
                say,
                searched,
                after == null && next == null
                        ? say.words().say("aids-found", found.items().size(), searched)
                        : say.words().say("aids-found-many", searched),
                found.suggestions().stream()
                        .map(words -> new Suggestion(words, address + encoded(words)))
                        .toList(),
                found.items().stream().map(each -> Item.of(each, say.words())).toList(),
                after == null ? "" : address + encoded(searched),
                next == null ? "" : address + encoded(searched) + "&after=" + next.token());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
