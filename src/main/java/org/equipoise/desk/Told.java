package org.equipoise.desk;

import java.util.Locale;
import org.equipoise.decision.Answers.KnowledgeAnswer;
import org.equipoise.decision.Answers.PreferredRole;
import org.equipoise.decision.Answers.Sureness;
import org.equipoise.decision.Decision;
import org.equipoise.language.Words;
import org.equipoise.summary.Summary;
import org.jspecify.annotations.Nullable;

/// What a clinician reads for what is stored.
public record Told(Words words) {

    private static final String NOT_SAID = "handover-not-said";

    public String of(Decision.Status status) {
        return words.say(template("status", status));
    }

    public String of(Summary.State state) {
        return words.say(template("state", state));
    }

    public String of(@Nullable PreferredRole role) {
        return words.say(role == null ? NOT_SAID : template("role", role));
    }

    public String of(@Nullable Sureness sureness) {
        return words.say(sureness == null ? NOT_SAID : template("sure", sureness));
    }

    public String of(KnowledgeAnswer answer) {
        return words.say(template("knew", answer));
    }

    public String leaning(@Nullable String option, @Nullable String name) {
        return switch (option) {
            case null -> words.say(NOT_SAID);
            case "undecided", "not-now" -> words.say("leans-" + option);
            default -> name == null ? option : name;
        };
    }

    private static String template(String what, Enum<?> value) {
        return what + "-" + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
