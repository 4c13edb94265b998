package org.equipoise.explanation;

import java.util.List;

/// One thing to be said of a comparison.
///
/// @param text one to a few short sentences
/// @param options the ids that it speaks of, and `attributes` likewise, with `own-1`, … among them
public record SentenceView(Kind kind, String text, List<String> options, List<String> attributes) {

    public SentenceView {
        options = List.copyOf(options);
        attributes = List.copyOf(attributes);
    }

    public enum Kind {
        /// What matches, and why.
        FITS,
        /// What counts against the option that matches most closely.
        AGAINST,
        /// How sure that is, or that it is too close to tell.
        SURENESS,
        /// What would change it.
        CHANGE,
        /// An option that is never better than another.
        DOMINATED,
        /// What is not known, of the options or of what matters.
        UNKNOWN
    }
}
