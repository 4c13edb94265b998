package org.equipoise.path;

import java.util.Optional;
import java.util.stream.Stream;

/// The steps in their order. A path of some length leaves some of them out.
public enum Step {
    DECISION("the-decision", "decision-title"),
    OPTIONS("my-options", "options-title"),
    ABOUT_YOU("about-you", "about-title"),
    EACH("what-each-is-like", "each-title"),
    OWN("in-your-own-words", "own-title"),
    MATTERS("what-matters", "matters-title"),
    MEANS("what-that-means", "means-title"),
    CLEAR("what-is-clear", "clear-title"),
    STAND("where-you-stand", "stand-title"),
    NOTES("questions-and-worries", "notes-title"),
    TEAM("for-my-team", "team-title");

    private final String path;
    private final String title;

    Step(String path, String title) {
        this.path = path;
        this.title = title;
    }

    /// As it stands in the step's address.
    public String path() {
        return path;
    }

    /// The name of its title among the words of the pages.
    public String title() {
        return title;
    }

    public static Optional<Step> of(String path) {
        return Stream.of(values()).filter(each -> each.path.equals(path)).findFirst();
    }
}
