package org.equipoise.translationpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.equipoise.language.Speech;
import org.equipoise.language.Words;
import org.equipoise.translating.TranslationSheet;
import org.equipoise.translating.TranslationSheet.State;

/// A translation part by part, and how far it is.
///
/// @param counts how many strings are in which state
/// @param reviews those that took place
record SheetPage(
        Speech say,
        String address,
        String title,
        String from,
        String into,
        boolean complete,
        List<String> counts,
        List<String> reviews,
        List<Part> parts)
        implements TemplateInstance {

    record Part(String address, String title, String state) {}

    static List<String> counts(TranslationSheet sheet, Words words) {
        return Stream.of(State.values())
                .filter(state -> sheet.count(state) > 0)
                .map(state -> words.say("translate-count-" + code(state), sheet.count(state)))
                .toList();
    }

    static String counts(SheetPart part, Words words) {
        return words.listed(Stream.of(State.values())
                .filter(state -> part.count(state) > 0)
                .map(state -> words.say("translate-count-" + code(state), part.count(state))));
    }

    static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
