package org.equipoise.recordpages;

import org.equipoise.language.Words;

/// The parts that a summary lacks, in words.
final class Missing {

    private Missing() {}

    static String inWords(String part, Words words) {
        return switch (part) {
            case "outcome" -> words.say("sheet-decided");
            case "optionsDiscussed" -> words.say("sheet-options");
            case "mattersMost" -> words.say("sheet-matters");
            case "reasons" -> words.say("sheet-reasons");
            case "risksDiscussed" -> words.say("sheet-risks");
            case "understanding" -> words.say("sheet-understanding");
            case "personsPresent" -> words.say("sheet-present");
            case "nextSteps" -> words.say("sheet-next");
            case "reviewOn" -> words.say("sheet-review");
            default -> part;
        };
    }
}
