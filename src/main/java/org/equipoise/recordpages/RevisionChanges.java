package org.equipoise.recordpages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.equipoise.document.SummarySheet;
import org.equipoise.language.Words;

/// What one revision says otherwise than the one before, in plain words.
///
/// @param heading which two are compared
/// @param reason why it was amended
record RevisionChanges(String heading, String reason, List<String> sentences) {

    /// Both sheets have the same lines.
    static RevisionChanges between(SummarySheet before, SummarySheet after, int number, Words words) {
        List<String> sentences = new ArrayList<>();
        IntStream.range(0, after.lines().size())
                .forEach(i -> tell(before.lines().get(i).texts(), after.lines().get(i), words, sentences));
        return new RevisionChanges(
                words.say("revised-from-to", number - 1, number),
                after.reason(),
                sentences.isEmpty() ? List.of(words.say("revised-nothing")) : sentences);
    }

    private static void tell(List<String> before, SummarySheet.Line line, Words words, List<String> sentences) {
        List<String> gone = without(before, line.texts());
        List<String> added = without(line.texts(), before);
        if (gone.size() == 1 && added.size() == 1 && before.size() == 1) {
            sentences.add(words.say("revised-was-is", line.label(), gone.getFirst(), added.getFirst()));
        } else {
            gone.forEach(each -> sentences.add(words.say("revised-gone", line.label(), each)));
            added.forEach(each -> sentences.add(words.say("revised-added", line.label(), each)));
        }
    }

    private static List<String> without(List<String> texts, List<String> others) {
        return texts.stream().filter(text -> !others.contains(text)).toList();
    }
}
