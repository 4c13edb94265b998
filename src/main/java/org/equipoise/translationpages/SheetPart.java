package org.equipoise.translationpages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.language.Words;
import org.equipoise.translating.TranslationSheet;
import org.equipoise.translating.TranslationSheet.Line;
import org.equipoise.translating.TranslationSheet.State;

/// As much of a translation as fits one page: all about one row, about the options, and so on.
///
/// @param name as addresses have it
/// @param about the row's id; empty of other parts
record SheetPart(String name, String about, List<Line> lines) {

    private static final String ABOUT = "about";
    private static final String ROW = "row-";
    private static final List<String> OWN =
            List.of("options", "profile", "valuesQuestions", "knowledge", "questionsToAsk", "test", "media");

    static List<SheetPart> of(TranslationSheet sheet) {
        Map<String, SheetPart> parts = new LinkedHashMap<>();
        sheet.lines().forEach(line -> {
            String name = name(line.pointer());
            parts.computeIfAbsent(
                            name,
                            each -> new SheetPart(
                                    each, each.startsWith(ROW) ? each.substring(ROW.length()) : "", new ArrayList<>()))
                    .lines()
                    .add(line);
        });
        return List.copyOf(parts.values());
    }

    private static String name(String pointer) {
        String[] steps = pointer.split("/", -1);
        if (steps.length > 2 && steps[1].equals("attributes")) {
            return steps[2].matches("[a-z0-9-]+") ? ROW + steps[2] : ABOUT;
        }
        return OWN.contains(steps[1]) ? steps[1] : ABOUT;
    }

    String title(Words words) {
        return about.isEmpty() ? words.say("translate-part-" + name) : words.say("translate-part-row", about);
    }

    long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }
}
