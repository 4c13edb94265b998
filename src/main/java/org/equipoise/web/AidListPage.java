package org.equipoise.web;

import io.quarkus.qute.TemplateInstance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.equipoise.finding.FoundAids;
import org.equipoise.finding.ListedAid;
import org.equipoise.finding.Place;
import org.jspecify.annotations.Nullable;

/// The published aids, or those that a search found, page by page.
///
/// @param searched for what; empty where all are shown
/// @param first whether nothing comes before them
/// @param beginning the address of the first page; empty on that page itself
/// @param next the address of the next page; empty on the last
record AidListPage(
        String searched, String found, List<Suggestion> suggestions, List<Item> items, String beginning, String next)
        implements TemplateInstance {

    record Suggestion(String words, String address) {}

    record Item(String slug, String language, String title, String question, String summary, String reviewBy) {

        static Item of(ListedAid aid) {
            return new Item(
                    aid.slug(),
                    aid.language(),
                    aid.title(),
                    aid.question(),
                    aid.summary(),
                    Printed.day(aid.reviewBy()));
        }
    }

    static AidListPage of(String searched, @Nullable Place after, FoundAids found) {
        Place next = found.next();
        return new AidListPage(
                searched,
                count(found, after != null || next != null),
                found.suggestions().stream()
                        .map(words -> new Suggestion(words, address(words)))
                        .toList(),
                found.items().stream().map(Item::of).toList(),
                after == null ? "" : address(searched),
                next == null ? "" : address(searched) + "&after=" + next.token());
    }

    private static String address(String words) {
        return "/?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String count(FoundAids found, boolean oneOfSeveralPages) {
        if (oneOfSeveralPages) {
            return "Decision aids found";
        }
        int count = found.items().size();
        return (count == 1 ? "1 decision aid" : count + " decision aids") + " found";
    }
}
