package org.equipoise.steps;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;
import org.equipoise.passages.MediumPanel;
import org.equipoise.passages.Passage;
import org.equipoise.passages.WordList;
import org.equipoise.path.Frame;
import org.jspecify.annotations.Nullable;

/// A page of the path that is there to be read.
///
/// @param translated what to know of the translation
/// @param media of the whole aid
/// @param words that are hard, with what they mean; null where there are none
/// @param unreviewed what to know of an aid that nobody reviewed; empty of others
record ReadPage(
        Speech say,
        Frame frame,
        String lead,
        List<String> translated,
        List<String> unreviewed,
        List<MediumPanel> media,
        List<Block> blocks,
        @Nullable WordList words)
        implements TemplateInstance {

    /// @param heading empty where it needs none
    record Block(String heading, List<Passage> paragraphs, List<Passage> points, List<MediumPanel> media) {}
}
