package org.equipoise.summarycontent;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.aid.Aid;
import org.equipoise.problem.Violation;
import org.jspecify.annotations.Nullable;

/// Whether a summary speaks of options that the aid has, in words that can be kept.
public final class SummaryCheck {

    private SummaryCheck() {}

    /// @param at where the content stands in the body that was sent
    public static List<Violation> violations(SummaryContent content, Aid aid, String at) {
        List<Violation> violations = new ArrayList<>();
        SummaryContent.Outcome outcome = content.outcome();
        if (outcome != null) {
            outcome(outcome, aid, at + "/outcome/option", violations);
        }
        List<String> discussed = orNone(content.optionsDiscussed());
        for (int i = 0; i < discussed.size(); i++) {
            if (aid.option(discussed.get(i)).isEmpty()) {
                violations.add(new Violation(at + "/optionsDiscussed/" + i, "The aid has no such option."));
            }
        }
        text(content.mattersMost(), at + "/mattersMost", violations);
        text(content.reasons(), at + "/reasons", violations);
        text(content.risksDiscussed(), at + "/risksDiscussed", violations);
        text(content.understanding(), at + "/understanding", violations);
        text(content.capacity(), at + "/capacity", violations);
        texts(content.questionsAnswered(), at + "/questionsAnswered", violations);
        texts(content.questionsOpen(), at + "/questionsOpen", violations);
        texts(content.nextSteps(), at + "/nextSteps", violations);
        return violations;
    }

    private static void outcome(SummaryContent.Outcome outcome, Aid aid, String at, List<Violation> violations) {
        switch (outcome.kind()) {
            case CHOSEN -> {
                if (outcome.option() == null || aid.option(outcome.option()).isEmpty()) {
                    violations.add(new Violation(at, "Name the option of the aid that was chosen."));
                }
            }
            case DEFERRED -> {
                if (outcome.option() != null) {
                    violations.add(new Violation(at, "What is deferred has no option."));
                }
            }
        }
    }

    private static void texts(@Nullable List<String> texts, String at, List<Violation> violations) {
        List<String> all = orNone(texts);
        for (int i = 0; i < all.size(); i++) {
            text(all.get(i), at + "/" + i, violations);
        }
    }

    private static void text(@Nullable String text, String at, List<Violation> violations) {
        if (text != null && text.indexOf('\0') >= 0) {
            violations.add(new Violation(at, "The character NUL cannot be kept or shown."));
        }
    }

    private static List<String> orNone(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
