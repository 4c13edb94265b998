package org.equipoise.steps;

import java.util.List;

/// The pages of the path, with each way of saying what matters, as they stand in addresses.
public final class AllSteps {

    public static final List<String> NAMES = List.of(
            "the-decision",
            "my-options",
            "about-you",
            "what-each-is-like",
            "ways-to-say-it",
            "what-matters",
            "top-three",
            "hundred-points",
            "worst-to-best",
            "most-and-least",
            "what-that-means",
            "in-your-own-words",
            "what-is-clear",
            "where-you-stand",
            "questions-and-worries",
            "for-my-team");

    private AllSteps() {}
}
