package org.equipoise.recordpages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.document.SummarySheet;
import org.equipoise.language.Words;

/// A summary as lines of plain text, to be copied into a record system.
final class PlainText {

    private PlainText() {}

    static String of(SummarySheet sheet, String reference, Words words) {
        Stream<String> head = Stream.of(
                words.say("print-title"),
                words.say("print-patient", reference),
                sheet.aid(),
                sheet.standing().getFirst());
        Stream<String> lines = sheet.lines().stream()
                .filter(line -> !line.texts().isEmpty())
                .map(line -> line(line.label(), line.texts(), words));
        Stream<String> foot = Stream.concat(
                Stream.of(sheet.reason()), sheet.standing().stream().skip(1));
        return Stream.of(head, lines, foot)
                .flatMap(part -> part)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String label, List<String> texts, Words words) {
        return texts.size() == 1
                ? words.say("labelled", label, texts.getFirst())
                : texts.stream()
                        .map(text -> "- " + text)
                        .collect(Collectors.joining(
                                "\n", words.say("labelled", label, "").strip() + "\n", ""));
    }
}
