package org.equipoise.clinicianpages;

/// The parts that a summary lacks, in words.
final class Missing {

    private Missing() {}

    static String inWords(String part) {
        return switch (part) {
            case "outcome" -> "What was decided";
            case "optionsDiscussed" -> "Options that were talked over";
            case "mattersMost" -> "What mattered most";
            case "reasons" -> "Reasons, in the patient’s words";
            case "risksDiscussed" -> "Benefits and harms that were talked through";
            case "understanding" -> "How it was checked that they were clear";
            case "personsPresent" -> "Who was there";
            case "nextSteps" -> "Next steps";
            case "reviewOn" -> "When to look at it again";
            default -> part;
        };
    }
}
