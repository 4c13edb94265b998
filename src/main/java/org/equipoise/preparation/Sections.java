package org.equipoise.preparation;

import java.util.List;

/// What is asked beside what matters.
public final class Sections {

    public static final Section ABOUT_YOU = new AboutYou();
    public static final Section KNOWLEDGE = new Knowledge();
    public static final Section LEANING = new Leaning();
    public static final Section NOTES = new Notes();
    public static final Section FOR_MY_TEAM =
            new Together("for-my-team", "team-title", "team-how", List.of(new Talking(), new Message()));

    /// The end of the short path: where the patient stands, what they want to ask, and how they want to decide.
    public static final Section ALL_AT_ONCE =
            new Together("for-my-team", "team-title", "team-short", List.of(new Leaning(), new Talking(), new Notes()));

    private Sections() {}
}
