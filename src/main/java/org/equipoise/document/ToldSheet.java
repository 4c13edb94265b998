package org.equipoise.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.equipoise.aid.AidText;
import org.equipoise.decision.Answers;
import org.equipoise.language.Words;
import org.jspecify.annotations.Nullable;

/// What the patient said and asked before the visit, and who of their care team has read it.
///
/// @param said and `asked`: only what was told; empty where nothing was
/// @param readers each with the time
public record ToldSheet(List<Line> said, List<Line> asked, List<String> readers) {

    /// For documents that do not hold it.
    static final ToldSheet NONE = new ToldSheet(List.of(), List.of(), List.of());

    public record Line(String label, List<String> texts) {}

    public boolean any() {
        return !said.isEmpty() || !asked.isEmpty();
    }

    /// @param matters the names of what matters most, in that order
    public static ToldSheet of(AidText text, Answers answers, List<String> matters, List<String> readers, Words words) {
        List<Line> said = new ArrayList<>();
        add(said, words.say("told-matters"), matters);
        add(said, words.say("stand-leaning"), leaning(text, answers.leaning(), words));
        add(said, words.say("stand-sureness"), answer("stand-", answers.sureness(), words));
        add(said, words.say("stand-role"), role(answers.role(), words));
        List<Line> asked = new ArrayList<>();
        add(asked, words.say("told-questions"), Objects.requireNonNullElse(answers.questions(), List.of()));
        add(asked, words.say("told-worries"), Objects.requireNonNullElse(answers.worries(), List.of()));
        add(asked, words.say("team-message"), answers.message() == null ? List.of() : List.of(answers.message()));
        return new ToldSheet(said, asked, readers);
    }

    private static void add(List<Line> lines, String label, List<String> texts) {
        if (!texts.isEmpty()) {
            lines.add(new Line(label, texts));
        }
    }

    private static List<String> leaning(AidText text, @Nullable String leaning, Words words) {
        if (leaning == null) {
            return List.of();
        }
        AidText.OptionText option = text.options().get(leaning);
        return List.of(option == null ? words.say("stand-" + leaning) : option.name());
    }

    private static List<String> role(Answers.@Nullable PreferredRole role, Words words) {
        return role == Answers.PreferredRole.NOT_SURE
                ? List.of(words.say("stand-role-unsure"))
                : answer("stand-", role, words);
    }

    private static List<String> answer(String prefix, @Nullable Enum<?> answer, Words words) {
        return answer == null
                ? List.of()
                : List.of(words.say(
                        prefix + answer.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
