package org.equipoise.web;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.aid.AidText;
import org.equipoise.catalogue.AidVersion;

/// The published aids, or those that a search found.
///
/// @param searched for what; empty where all are shown
record AidListPage(String searched, String found, List<Item> items) implements TemplateInstance {

    record Item(String slug, String language, String title, String question, String summary, String reviewBy) {

        static Item of(AidVersion version, String acceptLanguage) {
            AidText text = version.aid().text(version.bestLanguage(acceptLanguage));
            return new Item(
                    version.aid().slug(),
                    text.language(),
                    text.title(),
                    text.question(),
                    text.summary(),
                    Printed.day(version.aid().reviewBy()));
        }
    }

    static AidListPage of(String searched, List<AidVersion> versions, String acceptLanguage) {
        String count = versions.size() == 1 ? "1 decision aid" : versions.size() + " decision aids";
        return new AidListPage(
                searched,
                searched.isBlank() ? "" : count + " found",
                versions.stream().map(each -> Item.of(each, acceptLanguage)).toList());
    }
}
