package org.equipoise.checklist;

/// What keeps an aid from being published: where, what is asked there, and how to mend it.
///
/// @param file within the aid's folder
/// @param pointer a JSON Pointer into that file
/// @param item the item that is not met, as `ipdas-4 2.2.1`, or what else is asked
public record Obstacle(String file, String pointer, String item, String mend) {

    static final String BALANCE = "balance";
    static final String QUESTIONS = "questions that every aid has";

    /// What to do about it.
    public String how() {
        return switch (item) {
            case BALANCE -> "Write about the options alike: as much, and in the same kind of words and numbers.";
            case QUESTIONS -> "Add it to questionsToAsk in aid.yaml, with its words in every text.";
            default ->
                "Add what is asked for here; under %s the checklist’s file says by which rule it is held."
                        .formatted(item);
        };
    }
}
