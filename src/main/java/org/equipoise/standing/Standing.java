package org.equipoise.standing;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.checklist.Assessment;
import org.equipoise.language.Words;

/// Whose an aid is, and what people have confirmed of it, in a few words.
///
/// @param link to what was checked, item by item
public record Standing(List<String> sentences, String link, String linkText) {

    /// @param owner the name of the organisation that publishes it; empty for the installation
    /// @param list the checklist that keeps aids unpublished
    static Standing of(AidVersion version, String owner, Assessment list, Words words) {
        List<Assessment.Found> open =
                list.items().stream().filter(Assessment.Found::wantsAPerson).toList();
        long confirmed = open.stream().filter(Assessment.Found::isConfirmed).count();
        List<String> sentences = new ArrayList<>();
        sentences.add(owner.isEmpty() ? words.say("standing-installation") : words.say("standing-organisation", owner));
        sentences.add(
                confirmed == 0
                        ? words.say("standing-unconfirmed")
                        : words.say("standing-confirmed", confirmed, (long) open.size()));
        return new Standing(
                sentences,
                Checked.link(version.aid().slug(), version.version()),
                words.say(confirmed == open.size() ? "standing-all" : "checked-title"));
    }
}
