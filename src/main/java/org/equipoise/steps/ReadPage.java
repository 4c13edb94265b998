package org.equipoise.steps;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;
import org.equipoise.path.Frame;

/// A page of the path that is there to be read.
///
/// @param translated what to know of the translation
/// @param unreviewed what to know of an aid that nobody reviewed; empty of others
record ReadPage(
        Speech say, Frame frame, String lead, List<String> translated, List<String> unreviewed, List<Block> blocks)
        implements TemplateInstance {

    /// @param heading empty where it needs none
    record Block(String heading, List<String> paragraphs, List<String> points) {}
}
